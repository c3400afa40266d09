package org.tongban.store.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A record of the kind that modules keep. */
@Entity
@Table(name = "notes_note")
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notes_ids")
    @SequenceGenerator(name = "notes_ids", sequenceName = "notes_ids", allocationSize = 100)
    long id;

    @Version
    int version;

    @Column(name = "text")
    String text;

    boolean pinned;

    LocalDate day;

    protected Note() {
    }

    Note(String text) {
        this.text = text;
        this.pinned = true;
        this.day = LocalDate.of(2025, 3, 1);
    }
}
