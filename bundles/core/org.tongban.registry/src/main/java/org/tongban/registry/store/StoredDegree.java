package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;

/** {@link Degree} as stored. */
@Entity(name = "RegistryDegree")
@Table(name = "registry_degree")
@Cacheable(false)
public class StoredDegree extends Detail<Degree> {

    @Enumerated(EnumType.STRING)
    @Column(name = "degree_level")
    private DegreeLevel level;

    /** 1 or 0: the engines disagree on how a boolean is kept. */
    @Column(name = "full_time")
    private short fullTime;

    @Column(name = "graduated_on")
    private @Nullable LocalDate graduatedOn;

    @Override
    Degree value() {
        return new Degree(level, fullTime == 1, graduatedOn);
    }

    @Override
    void set(Degree value) {
        level = value.level();
        fullTime = (short) (value.fullTime() ? 1 : 0);
        graduatedOn = value.graduatedOn();
    }
}
