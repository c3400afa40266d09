package org.tongban.assessment.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.assessment.Revision;
import org.tongban.assessment.month.GradeWords;
import org.tongban.assessment.month.GradeWords.Recognised;
import org.tongban.assessment.month.Standings;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.MonthTable;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.MonthlyGradePolicy;
import org.tongban.registry.Dossier;
import org.tongban.store.Tx;

/** One file of monthly grades. */
final class GradesIntake implements Intake {

    private static final int WAITING = 500;
    private static final Set<String> SUSPENDED = Set.of("暂停", "暂停考核", "暂缓", "暂缓考核", "立案暂停", "立案调查");
    private static final Set<String> NOT_ASSESSED = Set.of("不参加", "不参加考核", "未参加考核", "未参加", "不考核", "免考核");

    /** A row that was understood. */
    private record Told(YearMonth month, Dossier dossier, Optional<SiteId> site, Optional<BigDecimal> score, MonthState state, Optional<Grade> grade) {
    }

    private record Key(PersonId person, YearMonth month) {
    }

    private record Asked(Optional<SiteId> site, YearMonth month) {
    }

    private final ImportContext context;
    private final Roll roll;
    private final PolicyBook book;
    private final GradeTable table;
    private final Set<YearMonth> finalised;
    private final RowMonth months;
    private final Map<YearMonth, Map<PersonId, StoredGrade>> known = new HashMap<>();
    private final Map<Asked, Optional<Answerer<MonthlyGradePolicy>>> answerers = new HashMap<>();
    private final Set<Key> seen = new HashSet<>();
    private final List<StoredGrade> waiting = new ArrayList<>();

    GradesIntake(ImportContext context, Tx tx, Roll roll, PolicyBook book) {
        this.context = context;
        this.roll = roll;
        this.book = book;
        table = new GradeTable(tx);
        finalised = new MonthTable(tx).finalised();
        months = new RowMonth(context);
    }

    @Override
    public Effect judge(Row row) {
        Optional<YearMonth> month = months.of(row);
        Optional<Dossier> dossier = roll.find(row);
        if (month.isEmpty() || dossier.isEmpty()) {
            return Effect.SAME;
        }
        Optional<Told> told = read(row, month.get(), dossier.get());
        if (told.isEmpty()) {
            return Effect.SAME;
        }
        Effect effect = effect(told.get());
        if (effect == Effect.CHANGED) {
            tellReplaced(row, told.get());
        }
        if (effect != Effect.SAME && finalised.contains(month.get())) {
            row.refuse(GradesKind.GRADE, month.get() + " 已经定稿，导入不能改动；确需更正请用“assess correct”并写明理由");
        } else if (!seen.add(new Key(dossier.get().person().id(), month.get()))) {
            row.refuse(Roll.NAME, "此人 " + month.get() + " 在本文件中已有一行，以先出现的为准；请删去重复的行");
        }
        return effect;
    }

    private Optional<Told> read(Row row, YearMonth month, Dossier dossier) {
        Optional<SiteId> site = Standings.siteOn(dossier, month.atEndOfMonth());
        Optional<BigDecimal> score = row.get(GradesKind.SCORE).map(value -> value.setScale(2, RoundingMode.HALF_UP));
        String word = row.get(GradesKind.GRADE).orElse("").strip();
        if (word.isEmpty()) {
            return withoutGrade(row, month, dossier, site, score);
        }
        if (SUSPENDED.contains(word)) {
            return Optional.of(new Told(month, dossier, site, score, MonthState.SUSPENDED, Optional.empty()));
        }
        if (NOT_ASSESSED.contains(word)) {
            return Optional.of(new Told(month, dossier, site, score, MonthState.NOT_ASSESSED, Optional.empty()));
        }
        Recognised recognised = recognise(site, month, word);
        if (recognised.grade().isEmpty()) {
            row.refuse(GradesKind.GRADE, recognised.reason());
            return Optional.empty();
        }
        return Optional.of(new Told(month, dossier, site, score, MonthState.NORMAL, recognised.grade()));
    }

    /** A grade may be left out for somebody who was not in post, or where the score is there and the grade is still to be given. */
    private static Optional<Told> withoutGrade(Row row, YearMonth month, Dossier dossier, Optional<SiteId> site, Optional<BigDecimal> score) {
        boolean inPost = dossier.employmentOn(month.atEndOfMonth()).isPresent();
        if (inPost && score.isEmpty()) {
            row.refuse(GradesKind.GRADE, "没有等次；请填写等次，立案期间填“暂停”");
            return Optional.empty();
        }
        return Optional.of(new Told(month, dossier, site, score, inPost ? MonthState.NORMAL : MonthState.NOT_ASSESSED, Optional.empty()));
    }

    private Recognised recognise(Optional<SiteId> site, YearMonth month, String word) {
        LocalDate day = month.atEndOfMonth();
        Optional<Answerer<MonthlyGradePolicy>> answerer = answerers.computeIfAbsent(new Asked(site, month),
                asked -> site.isPresent() ? book.ask(MonthlyGradePolicy.class, site.get(), day) : book.ask(MonthlyGradePolicy.class, day));
        return GradeWords.recognise(answerer, day, word);
    }

    private Effect effect(Told told) {
        return before(told).map(row -> row.saysTheSame(told.score(), told.state(), told.grade()) ? Effect.SAME : Effect.CHANGED).orElse(Effect.NEW);
    }

    private void tellReplaced(Row row, Told told) {
        before(told).ifPresent(stored -> {
            if (!stored.grade().equals(told.grade())) {
                row.replaces(GradesKind.GRADE, stored.grade().map(Grade::word).orElse(""));
            }
            if (!stored.score().equals(told.score())) {
                row.replaces(GradesKind.SCORE, stored.score().map(score -> score.stripTrailingZeros().toPlainString()).orElse(""));
            }
        });
    }

    private Optional<StoredGrade> before(Told told) {
        Map<PersonId, StoredGrade> month = known.computeIfAbsent(told.month(), m -> table.current(m, m).getOrDefault(m, Map.of()));
        return Optional.ofNullable(month.get(told.dossier().person().id()));
    }

    @Override
    public void store(Row row) {
        Told told = read(row, months.of(row).orElseThrow(), roll.find(row).orElseThrow()).orElseThrow();
        if (effect(told) == Effect.SAME) {
            return;
        }
        waiting.add(new StoredGrade(told.month(), told.dossier().person().id(), before(told).map(StoredGrade::revision).orElse(0) + 1, told.score(), told.state(),
                told.grade(), Revision.Kind.IMPORTED, told.site().map(SiteId::code).orElse(""), context.clock().instant(), context.change()));
        if (waiting.size() >= WAITING) {
            flush();
        }
    }

    @Override
    public void finish() {
        flush();
    }

    private void flush() {
        table.add(waiting);
        waiting.forEach(row -> context.replacing().record(GradeRestorer.TOPIC, GradeRestorer.subject(row), "", GradeRestorer.text(row)));
        waiting.clear();
    }
}
