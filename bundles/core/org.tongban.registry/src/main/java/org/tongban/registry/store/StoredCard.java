package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tongban.registry.BankCard;

/** {@link BankCard} as stored. */
@Entity(name = "RegistryCard")
@Table(name = "registry_card")
@Cacheable(false)
public class StoredCard extends Detail<BankCard> {

    @Column(name = "card_number")
    private String number;

    private String bank;

    @Column(name = "from_day")
    private LocalDate from;

    @Override
    BankCard value() {
        return new BankCard(number, bank, from);
    }

    @Override
    void set(BankCard value) {
        number = value.number();
        bank = value.bank();
        from = value.from();
    }
}
