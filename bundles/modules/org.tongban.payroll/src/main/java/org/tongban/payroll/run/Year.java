package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.policy.Answerer;
import org.tongban.policy.payroll.SalaryTaxPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy.LastYear;
import org.tongban.registry.Dossier;

/**
 * Works a month out within its tax year: earlier months count as they were locked, else as they come out by what is
 * known today.
 */
public final class Year {

    private final Books books;
    private final Policies policies;
    private final MonthInputs inputs;
    private final Map<Integer, Map<PersonId, List<Money>>> paidIn = new HashMap<>();

    /** @param policies who is asked for the earlier months */
    public Year(Books books, Policies policies) {
        this.books = books;
        this.policies = policies;
        this.inputs = new MonthInputs(books);
    }

    /** @param asked who is asked for the month itself */
    public List<Reckoned> reckon(YearMonth month, Policies asked) {
        return reckon(month, asked, Progress.silent());
    }

    /** As {@link #reckon(YearMonth, Policies)}; the progress counts everyone in every month of the year so far. */
    public List<Reckoned> reckon(YearMonth month, Policies asked, Progress progress) {
        Pace pace = new Pace(progress, "核算", (long) month.getMonthValue() * books.people().size());
        return new Reckoner(asked).reckon(month, inputs(month, pace), pace);
    }

    /** The inputs of the month, each with its tax year so far. */
    private List<PayInputs> inputs(YearMonth month, Pace pace) {
        Map<PersonId, Account> accounts = new HashMap<>();
        if (!books.insurance().isEmpty() || !books.corrections(month).isEmpty()) {
            Reckoner earlier = new Reckoner(policies);
            for (int m = 1; m < month.getMonthValue(); m++) {
                enter(YearMonth.of(month.getYear(), m), earlier, accounts, pace);
            }
        }
        return withYear(month, accounts);
    }

    private void enter(YearMonth month, Reckoner earlier, Map<PersonId, Account> accounts, Pace pace) {
        Optional<List<Books.KeptSlip>> locked = books.locked(month);
        if (locked.isPresent()) {
            for (Books.KeptSlip kept : locked.get()) {
                account(accounts, kept.slip()).add(kept.slip(), kept.deductions());
                pace.step();
            }
            return;
        }
        for (Reckoned one : earlier.reckon(month, withYear(month, accounts), pace)) {
            Account account = account(accounts, one.slip());
            account.add(one.slip(), NetPay.deduction(one.inputs()));
            if (one.slip().status() == PayStatus.NOT_CONFIGURED && account.gap.isEmpty()) {
                account.gap = month + " " + one.slip().reason();
            }
        }
    }

    private static Account account(Map<PersonId, Account> accounts, Slip slip) {
        return accounts.computeIfAbsent(slip.person(), person -> new Account());
    }

    private List<PayInputs> withYear(YearMonth month, Map<PersonId, Account> accounts) {
        Map<PersonId, Dossier> dossiers = new HashMap<>();
        books.people().forEach(dossier -> dossiers.put(dossier.person().id(), dossier));
        List<PayInputs> complete = new ArrayList<>();
        for (PayInputs person : inputs.of(month)) {
            Account account = accounts.getOrDefault(person.person(), new Account());
            Dossier dossier = dossiers.get(person.person());
            complete.add(person.with(new YearSoFar(account.income, account.contributions, account.deductions, account.withheld,
                    monthsEmployed(dossier, month), isFirstJob(person, dossier, month), deductsWholeYear(person, month), account.gap)));
        }
        return complete;
    }

    private static int monthsEmployed(Dossier dossier, YearMonth month) {
        int months = 0;
        for (int m = 1; m <= month.getMonthValue(); m++) {
            DateRange days = DateRange.of(YearMonth.of(month.getYear(), m));
            if (dossier.employments().stream().anyMatch(employment -> employment.term().overlaps(days))) {
                months++;
            }
        }
        return Math.max(months, 1);
    }

    /** As declared, for the year in which the person was hired: only then can it be the first wage income of the year. */
    private static boolean isFirstJob(PayInputs person, Dossier dossier, YearMonth month) {
        boolean hiredThisYear = dossier.employments().stream().findFirst().map(first -> first.term().from().getYear() == month.getYear()).orElse(false);
        return hiredThisYear && person.insurance().filter(one -> one.speaksOf(month.getYear())).flatMap(Insurance::firstJob).orElse(false);
    }

    /** As declared; if nothing was declared, by last year's locked months. */
    private boolean deductsWholeYear(PayInputs person, YearMonth month) {
        return person.insurance().filter(one -> one.speaksOf(month.getYear())).flatMap(Insurance::sixtyThousand)
                .orElseGet(() -> didLastYear(person, month));
    }

    private boolean didLastYear(PayInputs person, YearMonth month) {
        List<Money> paid = lastYear(month.getYear() - 1).getOrDefault(person.person(), List.of());
        Optional<Answerer<SalaryTaxPolicy>> tax = paid.isEmpty() ? Optional.empty()
                : policies.ask(SalaryTaxPolicy.class, person.site(), month.atDay(1));
        return tax.flatMap(one -> one.policy().deductsWholeYear(new LastYear(month.getYear() - 1, paid), one.sheet(month.atDay(1))).value())
                .orElse(false);
    }

    /** What everyone was paid in each locked month of a year. */
    private Map<PersonId, List<Money>> lastYear(int year) {
        return paidIn.computeIfAbsent(year, asked -> {
            Map<PersonId, List<Money>> paid = new HashMap<>();
            for (int m = 1; m <= 12; m++) {
                for (Books.KeptSlip kept : books.locked(YearMonth.of(year, m)).orElse(List.of())) {
                    if (!kept.slip().lines(Kind.EARNING).isEmpty()) {
                        paid.computeIfAbsent(kept.slip().person(), person -> new ArrayList<>()).add(kept.slip().gross());
                    }
                }
            }
            return paid;
        });
    }

    /** What a person was paid in the year so far. */
    private static final class Account {
        private Money income = Money.ZERO;
        private Money contributions = Money.ZERO;
        private Money deductions = Money.ZERO;
        private Money withheld = Money.ZERO;
        private String gap = "";

        void add(Slip slip, Money deducted) {
            income = income.plus(slip.gross());
            contributions = contributions.plus(slip.sum(Kind.CONTRIBUTION));
            deductions = deductions.plus(deducted);
            withheld = withheld.plus(slip.sum(Kind.TAX));
        }
    }
}
