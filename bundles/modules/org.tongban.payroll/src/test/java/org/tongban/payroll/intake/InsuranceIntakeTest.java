package org.tongban.payroll.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake.Effect;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Row;
import org.tongban.payroll.run.Insurance;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Person;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;

class InsuranceIntakeTest {

    private static final IdentityNumber NUMBER = new IdentityNumber("11010519491231002X");
    private static final PersonId PERSON = new PersonId(7);

    private final SqlStore store = SqlStore.with("/db/migration/payroll/V1__payroll.sql");
    private final Insured insured = new Insured(List.of(new Dossier(new Person(PERSON, Optional.of(NUMBER), "王甲", "", ""), List.of(), List.of(), List.of(),
            List.of(), List.of())), (Sites) Proxy.newProxyInstance(InsuranceIntakeTest.class.getClassLoader(), new Class<?>[] {Sites.class}, (p, m, a) -> Optional.empty()));

    private InsuranceIntake intake(Integer year) {
        ImportContext context = new ImportContext("参保.xlsx", Optional.ofNullable(year), new Change("王", "参保.xlsx", ""), Clock.systemUTC(), Progress.silent());
        return new InsuranceIntake(store, insured, files(), context);
    }

    private Map<PersonId, List<Insurance>> files() {
        return store.jdbc(connection -> new InsuranceTable(connection).all());
    }

    private static Line line() {
        return new Line().put(InsuranceFields.IDENTITY, NUMBER).put(InsuranceFields.NAME, "王甲");
    }

    @Test
    void oneBaseHoldsForEverySchemeWithoutAColumnOfItsOwn() {
        Line row = line().put(InsuranceFields.BASE, Money.yuan(4000)).put(InsuranceFields.ofSchemes().get(Scheme.HOUSING), Money.yuan(3500))
                .put(InsuranceFields.FROM, YearMonth.of(2025, 1)).put(InsuranceFields.DEDUCTIONS, Money.yuan(1500));
        assertEquals(Effect.NEW, intake(null).judge(row));
        intake(null).store(row);
        Insurance file = files().get(PERSON).get(0);
        assertEquals(Money.yuan(4000), file.bases().get(Scheme.PENSION));
        assertEquals(Money.yuan(3500), file.bases().get(Scheme.HOUSING));
        assertEquals(6, file.bases().size());
        assertEquals(Money.yuan(1500), file.deductions());
        assertEquals(Effect.SAME, intake(null).judge(row));
    }

    @Test
    void aFileWithoutMonthHasAlwaysHeldOrFromTheYearGiven() {
        Line row = line().put(InsuranceFields.BASE, Money.yuan(4000));
        intake(null).store(row);
        intake(2025).store(row);
        assertEquals(List.of(Insurance.EVER, YearMonth.of(2025, 1)), files().get(PERSON).stream().map(Insurance::from).toList());
    }

    @Test
    void aChangedRowReplacesAndKeepsTheOldInTheHistory() throws Exception {
        intake(2025).store(line().put(InsuranceFields.BASE, Money.yuan(4000)));
        assertEquals(Effect.CHANGED, intake(2025).judge(line().put(InsuranceFields.BASE, Money.yuan(4200))));
        intake(2025).store(line().put(InsuranceFields.BASE, Money.yuan(4200)));
        intake(2025).store(line().put(InsuranceFields.STATE, "停保"));
        assertEquals(1, files().get(PERSON).size());
        assertEquals(false, files().get(PERSON).get(0).enrolled());
        assertEquals(2, store.<Integer>jdbc(connection -> {
            var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM payroll_insurance_history");
            rows.next();
            return rows.getInt(1);
        }));
    }

    @Test
    void refusesWhatCannotBeRight() {
        assertTrue(refused(line()).contains("没有缴费基数"));
        assertTrue(refused(line().put(InsuranceFields.ofSchemes().get(Scheme.HOUSING), Money.yuan(3500))).contains("只有公积金基数"));
        assertTrue(refused(line().put(InsuranceFields.BASE, Money.yuan(-1))).contains("负数"));
        assertTrue(refused(line().put(InsuranceFields.BASE, Money.yuan(1)).put(InsuranceFields.STATE, "待定")).contains("是否参保"));
        assertTrue(refused(line().put(InsuranceFields.BASE, Money.yuan(1)).put(InsuranceFields.NAME, "王乙")).contains("不一致"));
        assertTrue(refused(new Line().put(InsuranceFields.NAME, "无此人").put(InsuranceFields.BASE, Money.yuan(1))).contains("名册中没有"));
    }

    @Test
    void ofTwoRowsTheFirstStands() {
        InsuranceIntake intake = intake(2025);
        Line first = line().put(InsuranceFields.BASE, Money.yuan(4000));
        Line second = line().put(InsuranceFields.BASE, Money.yuan(5000));
        intake.judge(first);
        intake.judge(second);
        assertEquals(List.of(), first.refusals);
        assertTrue(second.refusals.get(0).contains("已出现过"));
    }

    private String refused(Line row) {
        intake(2025).judge(row);
        return String.join(" ", row.refusals);
    }

    /** A row as the importer hands it over. */
    private static final class Line implements Row {
        private final Map<Field<?>, Object> cells = new LinkedHashMap<>();
        private final List<String> refusals = new ArrayList<>();

        <T> Line put(Field<T> field, T value) {
            cells.put(field, value);
            return this;
        }

        @Override
        public String sheet() {
            return "";
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public int number() {
            return 2;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Optional<T> get(Field<T> field) {
            return Optional.ofNullable((T) cells.get(field));
        }

        @Override
        public String raw(Field<?> field) {
            return Optional.ofNullable(cells.get(field)).map(Object::toString).orElse("");
        }

        @Override
        public boolean has(Field<?> field) {
            return cells.containsKey(field);
        }

        @Override
        public void refuse(Field<?> field, String sentence) {
            refusals.add(sentence);
        }
    }
}
