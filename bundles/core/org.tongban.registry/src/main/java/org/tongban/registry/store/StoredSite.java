package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.registry.Site;

/** {@link Site} as stored. */
@Entity(name = "RegistrySite")
@Table(name = "registry_site")
@Cacheable(false)
public class StoredSite {

    @Id
    private String code;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "parent_code")
    private @Nullable String parent;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "site_level")
    private SiteLevel level;

    private @Nullable Integer residents;

    private @Nullable BigDecimal area;

    /** One a line. */
    private String aliases;

    Site value() {
        return new Site(new SiteId(code), Optional.ofNullable(parent).map(SiteId::new), name, level, Optional.ofNullable(residents),
                Optional.ofNullable(area), aliases.isEmpty() ? List.of() : List.of(aliases.split("\n")));
    }

    void set(Site value) {
        code = value.id().code();
        parent = value.parent().map(SiteId::code).orElse(null);
        name = value.name();
        level = value.level();
        residents = value.residents().orElse(null);
        area = value.area().orElse(null);
        aliases = String.join("\n", value.aliases());
    }
}
