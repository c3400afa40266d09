package org.tongban.payroll.intake;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.payroll.run.Insurance;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.payroll.store.InsuranceText;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;
import org.tongban.store.Tx;

/** Reads an insurance file. Of two rows of one person and month the first stands. */
final class InsuranceIntake implements Intake {

    private static final Set<String> NOT_ENROLLED = Set.of("停保", "未参保", "退保", "中断", "暂停", "暂停缴费", "停缴", "断缴", "封存", "未缴", "否", "无", "不参保", "减员");
    private static final Set<String> ENROLLED = Set.of("参保", "正常", "正常参保", "正常缴费", "在保", "已参保", "参保缴费", "缴费", "续保", "新增", "增员", "是", "在缴", "正常缴存");

    private final Tx tx;
    private final Insured insured;
    private final Map<PersonId, List<Insurance>> stored;
    private final ImportContext context;
    private final Set<Object> seen = new HashSet<>();

    InsuranceIntake(Tx tx, Insured insured, Map<PersonId, List<Insurance>> stored, ImportContext context) {
        this.tx = tx;
        this.insured = insured;
        this.stored = stored;
        this.context = context;
    }

    @Override
    public Effect judge(Row row) {
        Optional<PersonId> person = insured.find(row);
        Optional<Boolean> enrolled = enrolled(row);
        if (person.isEmpty() || enrolled.isEmpty()) {
            return Effect.SAME;
        }
        Insurance file = file(row, enrolled.get());
        if (enrolled.get() && file.bases().isEmpty()) {
            row.refuse(InsuranceFields.BASE, "没有缴费基数；请填写“缴费基数”或各险种基数，未参保的请在“参保状态”写明");
        } else if (file.bases().keySet().equals(Set.of(Scheme.HOUSING))) {
            row.refuse(InsuranceFields.BASE, "只有公积金基数，没有社会保险基数；请检查表头是否写作“缴费基数”或各险种基数");
        }
        refuseNegative(row, InsuranceFields.BASE);
        refuseNegative(row, InsuranceFields.DEDUCTIONS);
        InsuranceFields.ofSchemes().values().forEach(field -> refuseNegative(row, field));
        if (!seen.add(List.of(person.get(), file.from()))) {
            row.refuse(InsuranceFields.NAME, "同一人同一月份在本文件中已出现过，以先出现的为准；请删去重复的一行");
        }
        Optional<Insurance> before = before(person.get(), file);
        return before.isEmpty() ? Effect.NEW : before.get().equals(file) ? Effect.SAME : Effect.CHANGED;
    }

    private static void refuseNegative(Row row, Field<Money> field) {
        if (row.get(field).filter(Money::isNegative).isPresent()) {
            row.refuse(field, "金额不能为负数；请核对");
        }
    }

    /** Empty if the row was refused. */
    private static Optional<Boolean> enrolled(Row row) {
        Optional<String> state = row.get(InsuranceFields.STATE).map(text -> text.replaceAll("\\s", ""));
        String said = state.orElse(row.raw(InsuranceFields.STATE).strip());
        if (said.isEmpty() || ENROLLED.contains(said)) {
            return Optional.of(true);
        }
        if (NOT_ENROLLED.contains(said)) {
            return Optional.of(false);
        }
        row.refuse(InsuranceFields.STATE, "看不出是否参保；请写“参保”或“停保”");
        return Optional.empty();
    }

    private Insurance file(Row row, boolean enrolled) {
        Map<Scheme, Money> bases = enrolled ? bases(row) : Map.of();
        return new Insurance(from(row), enrolled, bases, row.get(InsuranceFields.DEDUCTIONS).orElse(Money.ZERO), row.get(InsuranceFields.FIRST_JOB),
                row.get(InsuranceFields.SIXTY_THOUSAND));
    }

    /** A scheme's own column counts, and where the file has none, the one base for all. */
    private static Map<Scheme, Money> bases(Row row) {
        Map<Scheme, Money> bases = new EnumMap<>(Scheme.class);
        InsuranceFields.ofSchemes().forEach((scheme, field) -> row.get(row.has(field) ? field : InsuranceFields.BASE).filter(base -> !base.isZero())
                .ifPresent(base -> bases.put(scheme, base)));
        return bases;
    }

    /** The month in the file, else the beginning of the year that the user gave, else always. */
    private YearMonth from(Row row) {
        return row.get(InsuranceFields.FROM).orElseGet(() -> context.year().map(year -> YearMonth.of(year, 1)).orElse(Insurance.EVER));
    }

    private Optional<Insurance> before(PersonId person, Insurance file) {
        return stored.getOrDefault(person, List.of()).stream().filter(one -> one.from().equals(file.from())).findFirst();
    }

    @Override
    public void store(Row row) {
        PersonId person = insured.find(row).orElseThrow();
        Insurance file = file(row, enrolled(row).orElseThrow());
        if (stored.getOrDefault(person, List.of()).contains(file)) {
            return;
        }
        tx.jdbc(connection -> {
            new InsuranceTable(connection).put(person, file, context.file(), context.clock().instant(), context.change().by());
            return null;
        });
        context.replacing().record(InsuranceRestorer.TOPIC, InsuranceRestorer.subject(person, file.from()),
                before(person, file).map(InsuranceText::written).orElse(""), InsuranceText.written(file));
    }
}
