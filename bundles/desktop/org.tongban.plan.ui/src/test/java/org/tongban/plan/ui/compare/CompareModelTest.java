package org.tongban.plan.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.plan.compare.Relation;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;
import org.tongban.policy.prc.PrcPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yushan.YushanPack;

class CompareModelTest {
    private final List<PolicyPack> installed = List.of(new PrcPack(), new SuchengPack(), new YushanPack());
    private final PolicyBook book = (PolicyBook) Proxy.newProxyInstance(PolicyBook.class.getClassLoader(), new Class<?>[] {PolicyBook.class},
            (proxy, method, arguments) -> method.getName().equals("packs") ? installed : Optional.empty());
    private final CompareModel model = new CompareModel(book, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void thePlacesOwnDocumentStandsBesideAnotherAndNationalLawIsNoPlace() {
        model.show(model.read(), Optional.of("yushan"));
        assertEquals(List.of("sucheng", "yushan"), model.packs().stream().map(PolicyPack::id).toList());
        assertEquals("yushan", model.left().id());
        assertEquals("sucheng", model.right().id());
    }

    @Test
    void everyPointHasALineAndEveryLineTheClauseOfItsSide() {
        model.show(model.read(), Optional.of("sucheng"));
        assertEquals(List.of(PolicyPoint.values()), model.rows().stream().flatMap(row -> row.point().stream()).distinct().toList());
        model.rows().forEach(row -> Stream.concat(row.left().stream(), row.right().stream()).forEach(side -> assertTrue(!side.clause().clause().isEmpty(), row.name())));
        assertEquals(PolicyPoint.values().length, Stream.of(Relation.values()).mapToLong(model::points).sum());
    }

    @Test
    void whatWasChosenStaysWhenTheDocumentsAreReadAnew() {
        model.show(model.read(), Optional.of("sucheng"));
        model.choose(model.packs().get(1), model.packs().get(0));
        model.show(model.read(), Optional.of("sucheng"));
        assertEquals("yushan", model.left().id());
    }

    @Test
    void withoutTwoDocumentsThereIsNothingToShow() {
        model.show(List.of(), Optional.empty());
        assertTrue(model.rows().isEmpty());
        assertEquals(0, model.points(Relation.SAME));
    }
}
