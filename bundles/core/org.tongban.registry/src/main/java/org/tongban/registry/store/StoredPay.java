package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tongban.core.money.Money;
import org.tongban.registry.AgreedPay;

/** {@link AgreedPay} as stored. */
@Entity(name = "RegistryPay")
@Table(name = "registry_pay")
@Cacheable(false)
public class StoredPay extends Detail<AgreedPay> {

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "monthly_fen")
    private long fen;

    private String document;

    @Override
    AgreedPay value() {
        return new AgreedPay(from, new Money(fen), document);
    }

    @Override
    void set(AgreedPay value) {
        from = value.from();
        fen = value.monthly().fen();
        document = value.document();
    }
}
