package org.tongban.policy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.plan.PolicyPoint;

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

    /** Who issued the document and when. */
    default Identity identity() {
        return Identity.UNKNOWN;
    }

    /**
     * What the document says, point by point, each value with its days and clauses; values of modules that do not exist yet
     * too. A point on which the document does not speak is absent; a value may stand under several points. Values that hang
     * on a reading are given as the default reads them ({@link Dated#assumedFrom}).
     */
    default Map<PolicyPoint, List<Dated<?>>> points() {
        return Map.of();
    }

    /** The figures that the pack itself holds, with their days and clauses, for the plan's screens: those of {@link #points()}, each once. */
    default List<Dated<?>> figures() {
        return Stream.of(PolicyPoint.values()).flatMap(point -> points().getOrDefault(point, List.of()).stream()).<Dated<?>>map(figure -> figure).distinct().toList();
    }

    /** The sites that the place is known to have; the first is the place's own centre. */
    List<KnownSite> sites();

    /** The document's part of the clause register, in the form of clauses.yaml, UTF-8. */
    InputStream clauses() throws IOException;

    /** The document's text as published, UTF-8. */
    InputStream document() throws IOException;
}
