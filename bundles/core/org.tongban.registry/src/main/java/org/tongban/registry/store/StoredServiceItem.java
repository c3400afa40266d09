package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tongban.registry.ServiceItem;

/** {@link ServiceItem} as stored. */
@Entity(name = "RegistryServiceItem")
@Table(name = "registry_service_item")
@Cacheable(false)
public class StoredServiceItem {

    @Id
    private String code;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private String name;

    private String department;

    @Enumerated(EnumType.STRING)
    private ServiceItem.Kind kind;

    ServiceItem value() {
        return new ServiceItem(code, name, department, kind);
    }

    void set(ServiceItem value) {
        code = value.code();
        name = value.name();
        department = value.department();
        kind = value.kind();
    }
}
