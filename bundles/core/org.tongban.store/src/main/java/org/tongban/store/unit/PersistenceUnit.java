package org.tongban.store.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

/** All modules' entities in one EclipseLink unit. */
public final class PersistenceUnit implements AutoCloseable {

    private final EntityManagerFactory factory;

    /** @param dialect EclipseLink's name of the database */
    public PersistenceUnit(List<InstalledModule> modules, DataSource source, String dialect) {
        var loaders = new ArrayList<ClassLoader>();
        modules.forEach(module -> loaders.add(module.loader()));
        loaders.add(PersistenceUnit.class.getClassLoader());
        loaders.add(PersistenceProvider.class.getClassLoader());
        loaders.add(Session.class.getClassLoader());
        List<String> entities = modules.stream().flatMap(module -> module.entities().stream()).toList();
        var info = new UnitInfo(new BundlesClassLoader(loaders), entities, source, properties(dialect), root());
        factory = new PersistenceProvider().createContainerEntityManagerFactory(info, Map.of());
        // deploys now, so that a wrong mapping shows here
        factory.createEntityManager().close();
    }

    public EntityManager newManager() {
        return factory.createEntityManager();
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Of this class's own bundle: it holds no entity. */
    private static URL root() {
        return PersistenceUnit.class.getResource("/org/tongban/store/unit/");
    }

    private static Properties properties(String dialect) {
        var properties = new Properties();
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.target-database", dialect);
        properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
        properties.setProperty("eclipselink.jdbc.batch-writing.size", "1000");
        // failures reach the caller; its own log of them would quote rows of people
        properties.setProperty("eclipselink.logging.logger", "JavaLogger");
        properties.setProperty("eclipselink.logging.level", "SEVERE");
        properties.setProperty("eclipselink.logging.parameters", "false");
        // sessions are known by name in the whole process; a rebuilt unit needs its own
        properties.setProperty("eclipselink.session-name", "tongban-" + UUID.randomUUID());
        return properties;
    }
}
