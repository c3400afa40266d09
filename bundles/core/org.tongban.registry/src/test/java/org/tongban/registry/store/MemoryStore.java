package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.tongban.store.Tx;

/** The registry's own tables in a Derby of its own in memory, without a framework, for fast tests; also of bundles that work on the registry. */
public final class MemoryStore implements Tx, AutoCloseable {

    private static int made;

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> running = new ThreadLocal<>();

    /** @param modules whose tables are wanted beside the registry's; they have one migration of their name */
    public MemoryStore(String... modules) throws Exception {
        String name = "registry-test-" + ++made;
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + name);
        source.setCreateDatabase("create");
        migrate(source, "registry");
        for (String module : modules) {
            migrate(source, module);
        }
        factory = new PersistenceProvider().createContainerEntityManagerFactory(unit(name, source), Map.of());
    }

    private static void migrate(DataSource source, String module) throws Exception {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : script(module).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String script(String module) throws IOException {
        try (InputStream in = MemoryStore.class.getResourceAsStream("/db/migration/" + module + "/V1__" + module + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PersistenceUnitInfo unit(String name, DataSource source) {
        Properties properties = new Properties();
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.target-database", "Derby");
        properties.setProperty("eclipselink.logging.level", "OFF");
        properties.setProperty("eclipselink.session-name", name);
        List<String> classes = List.of(Detail.class, StoredSite.class, StoredPerson.class, StoredEmployment.class, StoredCertificate.class, StoredDegree.class,
                StoredPay.class, StoredCard.class, StoredServiceItem.class, StoredChange.class).stream().map(Class::getName).toList();
        Map<String, Object> answers = Map.ofEntries(Map.entry("getPersistenceUnitName", name), Map.entry("getNonJtaDataSource", source),
                Map.entry("getManagedClassNames", classes),
                Map.entry("getMappingFileNames", List.of()), Map.entry("getJarFileUrls", List.of()), Map.entry("excludeUnlistedClasses", true),
                Map.entry("getSharedCacheMode", SharedCacheMode.UNSPECIFIED), Map.entry("getValidationMode", ValidationMode.NONE),
                Map.entry("getProperties", properties), Map.entry("getClassLoader", MemoryStore.class.getClassLoader()),
                Map.entry("getNewTempClassLoader", MemoryStore.class.getClassLoader()), Map.entry("getPersistenceXMLSchemaVersion", "3.2"),
                Map.entry("getQualifierAnnotationNames", List.of()), Map.entry("getPersistenceUnitRootUrl", root()));
        InvocationHandler handler = (proxy, method, arguments) -> method.getName().equals("getTransactionType")
                ? Arrays.stream(method.getReturnType().getEnumConstants()).filter(type -> type.toString().equals("RESOURCE_LOCAL")).findFirst().orElseThrow()
                : answers.get(method.getName());
        return (PersistenceUnitInfo) Proxy.newProxyInstance(MemoryStore.class.getClassLoader(), new Class<?>[] {PersistenceUnitInfo.class}, handler);
    }

    private static URL root() {
        return StoredSite.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public <R> R call(Work<R> work) {
        if (running.get() != null) {
            return apply(work, running.get());
        }
        try (EntityManager em = factory.createEntityManager()) {
            running.set(em);
            em.getTransaction().begin();
            try {
                R result = apply(work, em);
                em.getTransaction().commit();
                return result;
            } finally {
                running.remove();
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public <R> R read(Work<R> work) {
        if (running.get() != null) {
            return apply(work, running.get());
        }
        try (EntityManager em = factory.createEntityManager()) {
            return apply(work, em);
        }
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        return call(em -> work.apply(em.unwrap(Connection.class)));
    }

    private static <R> R apply(Work<R> work, EntityManager em) {
        try {
            return work.apply(em);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
