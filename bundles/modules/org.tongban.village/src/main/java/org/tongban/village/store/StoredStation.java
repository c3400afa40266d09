package org.tongban.village.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.village.StationTier;
import org.tongban.village.Facility;
import org.tongban.village.Station;

/** {@link Station} as stored. */
@Entity(name = "VillageStation")
@Table(name = "village_station")
@Cacheable(false)
public class StoredStation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "village_seq")
    @SequenceGenerator(name = "village_seq", sequenceName = "village_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "site_code")
    private String site;

    @Column(name = "from_day")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    private @Nullable StationTier tier;

    private @Nullable Integer residents;

    private @Nullable BigDecimal area;

    private @Nullable Integer windows;

    @Column(name = "sitting_days")
    private @Nullable Integer sittingDays;

    /** Numbers of people, separated by commas. */
    private String clerks;

    private String phone;

    private String location;

    @Column(name = "built_on")
    private @Nullable LocalDate builtOn;

    /** Names of {@link Facility}, in its order, separated by commas. */
    private String facilities;

    Station value() {
        return new Station(new SiteId(site), from, Optional.ofNullable(tier), Optional.ofNullable(residents), Optional.ofNullable(area),
                Optional.ofNullable(windows), Optional.ofNullable(sittingDays), parts(clerks).map(number -> new PersonId(Long.parseLong(number))).toList(), phone,
                location, Optional.ofNullable(builtOn), parts(facilities).map(Facility::valueOf).collect(Collectors.toSet()));
    }

    void set(Station value) {
        site = value.site().code();
        from = value.from();
        tier = value.tier().orElse(null);
        residents = value.residents().orElse(null);
        area = value.area().orElse(null);
        windows = value.windows().orElse(null);
        sittingDays = value.sittingDays().orElse(null);
        clerks = value.clerks().stream().map(PersonId::toString).collect(Collectors.joining(","));
        phone = value.phone();
        location = value.location();
        builtOn = value.builtOn().orElse(null);
        facilities = value.facilities().stream().sorted().map(Facility::name).collect(Collectors.joining(","));
    }

    private static Stream<String> parts(String text) {
        return text.isEmpty() ? Stream.of() : Arrays.stream(text.split(","));
    }
}
