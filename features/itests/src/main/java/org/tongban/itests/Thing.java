package org.tongban.itests;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record of the module that {@link ModuleJar} makes; its class travels in that module's jar. */
@Entity
@Table(name = "things_thing")
public class Thing {

    @Id
    int id = 7;

    public Thing() {
    }
}
