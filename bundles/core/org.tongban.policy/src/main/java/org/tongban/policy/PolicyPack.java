package org.tongban.policy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;

/**
 * One policy document as a plug-in: who it is for, what its register holds, what it leaves open. Registered as a
 * service, marked {@link Pack}; its answers are services of the question interfaces, marked with the same pack id.
 */
@ConsumerType
public interface PolicyPack {

    /** The id by which the pack is chosen, such as {@code sucheng}. */
    String id();

    /** The place as people say it, such as 宿城区. */
    String place();

    /** Administrative division code of the place; empty for national law, which answers everywhere. */
    String divisionCode();

    Instrument instrument();

    /** The day from which the document answers, by its default reading. */
    LocalDate inForceFrom();

    /** The modules that the document needs, such as payroll and assessment. */
    Set<String> modules();

    /** The open questions of the document and their possible readings. */
    List<Reading> readings();

    /** The figures that the place must enter itself. */
    List<LocalFigure<?>> localFigures();

    /** The figures that the pack itself holds, with their days and clauses, for the plan's screens; those that hang on a reading may be left out. */
    default List<Dated<?>> figures() {
        return List.of();
    }

    /** The sites that the place is known to have; the first is the place's own centre. */
    List<KnownSite> sites();

    /** The document's part of the clause register, in the form of clauses.yaml, UTF-8. */
    InputStream clauses() throws IOException;

    /** The document's text as published, UTF-8. */
    InputStream document() throws IOException;
}
