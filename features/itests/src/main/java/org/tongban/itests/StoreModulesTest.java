package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.registry.Sites;
import org.tongban.store.StoreException;
import org.tongban.store.Tx;

/** Modules with records of their own come and go while the database is open. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class StoreModulesTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final String TABLE = "CREATE TABLE things_thing (id INTEGER NOT NULL PRIMARY KEY);";

    @InjectBundleContext
    BundleContext context;
    private Bundle module;

    @AfterEach
    void takeItAway() throws BundleException {
        module.uninstall();
    }

    @Test
    void aModuleBringsItsTablesAndLeavesItsRecords(@InjectService Tx tx, @InjectService Sites sites) throws Exception {
        tx.run(em -> { });
        start("things", TABLE);
        Object thing = module.loadClass(Thing.class.getName()).getConstructor().newInstance();
        tx.run(em -> em.persist(thing));
        assertEquals(1, things(tx));

        module.stop();
        assertThrows(IllegalArgumentException.class, () -> things(tx));
        assertEquals(1, tx.<Integer>jdbc(c -> c.createStatement().executeUpdate("UPDATE things_thing SET id = 8")));
        sites.all();

        module.start();
        assertEquals(1, things(tx));
    }

    @Test
    void onlyAModuleWhoseScriptFailsIsRefused(@InjectService Tx tx, @InjectService Sites sites) throws Exception {
        start("faulty", "CREATE TABLE faulty_thing (id NUMBERLESS);");
        sites.all();
        tx.run(em -> { });
        Tx its = module.getBundleContext().getService(module.getBundleContext().getServiceReference(Tx.class));
        StoreException refused = assertThrows(StoreException.class, () -> its.run(em -> { }));
        assertEquals("模块 faulty 的数据表没有建成，它暂时不能使用，其他模块不受影响。请把日志交给这个模块的开发者。", refused.getMessage());
    }

    private void start(String name, String sql) throws Exception {
        try (InputStream jar = ModuleJar.of(name, sql)) {
            module = context.installBundle("test:" + name, jar);
        }
        module.start();
    }

    private static long things(Tx tx) {
        return tx.read(em -> em.createQuery("select count(t) from Thing t", Long.class).getSingleResult());
    }
}
