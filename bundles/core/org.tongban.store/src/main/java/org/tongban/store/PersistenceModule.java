package org.tongban.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Requirement;

/**
 * Put on a package of a bundle that keeps records: its migrations ({@code db/migration/NAME/V1__text.sql}, vendor
 * folders {@code db/derby/NAME}, {@code db/postgresql/NAME} where the engines must differ) and its entities join the store.
 * bnd turns it into manifest headers; the header Tongban-Entities comes from the parent pom.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Capability(namespace = "org.tongban.module", attribute = {"org.tongban.module=${#value}", "order:Long=${#order}"})
@Requirement(namespace = "osgi.extender", filter = "(osgi.extender=org.tongban.store)")
public @interface PersistenceModule {

    /** The module's name, such as {@code registry}. Its tables begin with it. */
    String value();

    /** Order of migration: registry 0, plan 5, modules 10, plug-ins 100. */
    long order() default 10;
}
