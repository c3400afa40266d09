package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * Grades of a year, each by what the periods of the year must have brought. Every year that can be is looked at.
 *
 * @param what     what the grades are, such as 年度考核等次
 * @param periods  how many periods a year has; 12 for months
 * @param unit     what a period is called, such as 月
 * @param grades   grades of a period, best first
 * @param outcomes grades of the year, best first
 * @param reading  how a year that meets several is read; may be empty
 * @param gap      how a year for which no grade is meant is read; may be empty
 */
public record GradePatterns(String what, int periods, String unit, List<String> grades, List<Outcome> outcomes, Said reading, Said gap) implements Declaration {

    public GradePatterns {
        grades = List.copyOf(grades);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A grade of the year.
     *
     * @param name  its name
     * @param anyOf ways to it; one is enough
     */
    public record Outcome(String name, List<Rule> anyOf) {

        public Outcome {
            anyOf = List.copyOf(anyOf);
        }

        boolean isMetBy(Year year) {
            return anyOf.stream().anyMatch(rule -> rule.isMetBy(year));
        }

        /** How often it needs a grade of a period at least, whichever way is taken; 0 if a way needs none. */
        public int needs(String grade) {
            return anyOf.stream().mapToInt(rule -> rule.needs(grade)).min().orElse(0);
        }
    }

    /** A way to a grade: all of its tests together, by one clause. */
    public record Rule(List<Test> all, Citation clause) {

        public Rule {
            all = List.copyOf(all);
        }

        boolean isMetBy(Year year) {
            return all.stream().allMatch(test -> test.isMetBy(year));
        }

        int needs(String grade) {
            return all.stream().filter(test -> test.grade().equals(grade)).mapToInt(Test::least).max().orElse(0);
        }
    }

    /**
     * How often a grade of a period comes in the year.
     *
     * @param inARow whether the longest row without interruption is meant, instead of the number in all
     * @param least  at least so often
     * @param most   at most so often; Integer.MAX_VALUE for no limit
     */
    public record Test(String grade, boolean inARow, int least, int most) {

        public static Test atLeast(String grade, int times) {
            return new Test(grade, false, times, Integer.MAX_VALUE);
        }

        public static Test atMost(String grade, int times) {
            return new Test(grade, false, 0, times);
        }

        public static Test between(String grade, int least, int most) {
            return new Test(grade, false, least, most);
        }

        public static Test atLeastInARow(String grade, int times) {
            return new Test(grade, true, times, Integer.MAX_VALUE);
        }

        boolean isMetBy(Year year) {
            int times = inARow ? year.longest(grade) : year.count(grade);
            return least <= times && times <= most;
        }
    }

    /** A year, by what the tests can see of it. */
    interface Year {

        int count(String grade);

        int longest(String grade);
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<YearClass> classes = new YearsOfGrades(this).classes();
        sheet.step("一年" + periods + "个" + unit + "的各种组合分为", classes.size() + "类，逐类核对");
        List<Inconsistency> found = new ArrayList<>();
        Set<Set<Outcome>> together = classes.stream().map(YearClass::met).collect(Collectors.toCollection(LinkedHashSet::new));
        together.stream().filter(met -> met.size() > 1 && together.stream().noneMatch(more -> more.size() > met.size() && more.containsAll(met)))
                .forEach(met -> found.add(overlap(met, classes, sheet)));
        none(classes, sheet).forEach(found::add);
        for (Outcome outcome : outcomes) {
            List<YearClass> stray = classes.stream().filter(each -> each.met().equals(Set.of(outcome)) && isStray(each, outcome)).toList();
            if (!stray.isEmpty()) {
                found.add(stray(outcome, stray, sheet));
            }
            if (classes.stream().noneMatch(each -> each.met().contains(outcome))) {
                found.add(unreachable(outcome, sheet));
            }
        }
        return found;
    }

    private Inconsistency overlap(Set<Outcome> met, List<YearClass> classes, Worksheet sheet) {
        YearClass example = classes.stream().filter(each -> each.met().equals(met)).findFirst().orElseThrow();
        List<String> names = names(met);
        boolean nested = isNested(new ArrayList<>(met), classes);
        return Inconsistency.of(Kind.GRADES_OVERLAP, String.join(" ", names), nested ? Verdict.INFO : Verdict.WARN, clauses(met.stream())).title("“" + String.join("”“", names) + "”的条件重叠", "the conditions of " + String.join(", ", names) + " overlap")
                .says("同一年可同时符合" + names.size() + "个等次", "one year can meet " + names.size() + " grades").found("例如" + example.shown(unit), "for instance " + example.shown(unit))
                .reading(nested && reading.isEmpty() ? new Said("条件逐级包含，按最高的一级评定", "each contains the better one; the best counts") : reading)
                .suggest(nested ? "写明按从高到低评定" : "写明哪一等次优先（如“应当”评定的优先于“可以”评定的）", nested ? "say that the best grade counts" : "say which goes first (a grade that must be given before one that may be)")
                .figure("grades", "等次", "grades", names).figure("example", "例", "example", example.shown(unit)).on(sheet);
    }

    /** Whether of any two of them one is met by every year that meets the other. */
    private static boolean isNested(List<Outcome> met, List<YearClass> classes) {
        for (Outcome one : met) {
            for (Outcome other : met) {
                boolean within = classes.stream().allMatch(each -> !each.met().contains(one) || each.met().contains(other));
                boolean around = classes.stream().allMatch(each -> !each.met().contains(other) || each.met().contains(one));
                if (!within && !around) {
                    return false;
                }
            }
        }
        return true;
    }

    private Stream<Inconsistency> none(List<YearClass> classes, Worksheet sheet) {
        List<YearClass> nothing = classes.stream().filter(each -> each.met().isEmpty()).toList();
        if (nothing.isEmpty()) {
            return Stream.empty();
        }
        String ranges = ranges(nothing);
        return Stream.of(Inconsistency.of(Kind.GRADES_GAP, "none", Verdict.FAIL, clauses(outcomes.stream())).title(what + "的条件有空档", what + ": the conditions leave a gap")
                .says("共" + outcomes.size() + "个等次", "there are " + outcomes.size() + " grades").found(ranges + "的年份有的不符合任何等次，例如" + nothing.get(0).shown(unit), "years with " + ranges + " may meet none of them, for instance " + nothing.get(0).shown(unit))
                .reading(gap).suggest("补充这样的年份评什么等次", "say which grade such a year gets").figure("counts", "次数", "counts", ranges).figure("example", "例", "example", nothing.get(0).shown(unit)).on(sheet));
    }

    /**
     * A year that falls to a grade only because it has none of what that grade limits: the grade allows so many poor
     * periods, the year has none at all, and a better grade that wants none either was missed for want of something else.
     */
    private boolean isStray(YearClass year, Outcome outcome) {
        return outcome.anyOf().stream().filter(rule -> rule.isMetBy(year)).allMatch(rule -> {
            List<String> limited = rule.all().stream().map(Test::grade).toList();
            boolean isLimitOnly = rule.all().stream().allMatch(test -> test.least() == 0 && test.most() > 0 && year.count(test.grade()) == 0);
            return isLimitOnly && outcomes.subList(0, outcomes.indexOf(outcome)).stream().flatMap(better -> better.anyOf().stream())
                    .anyMatch(better -> limited.stream().allMatch(grade -> forbids(better, grade)));
        });
    }

    private static boolean forbids(Rule rule, String grade) {
        return rule.all().stream().anyMatch(test -> test.grade().equals(grade) && test.most() == 0);
    }

    private Inconsistency stray(Outcome outcome, List<YearClass> years, Worksheet sheet) {
        String ranges = ranges(years);
        String limited = Wording.listed(outcome.anyOf().stream().flatMap(rule -> rule.all().stream()).map(Test::grade).distinct().toList());
        return Inconsistency.of(Kind.GRADES_GAP, outcome.name(), Verdict.WARN, clauses(outcomes.subList(0, outcomes.indexOf(outcome) + 1).stream()))
                .title(what + "的条件有空档", what + ": the conditions leave a gap").says("没有一个等次是为" + ranges + "的年份写的", "no grade is meant for years with " + ranges)
                .found("这样的年份没有“" + limited + "”，却只符合“" + outcome.name() + "”，因为它只限定“" + limited + "”不超过几次，例如" + example(years),
                        "such a year has no " + limited + " and still meets " + outcome.name() + " alone, which only limits " + limited + "; for instance " + example(years))
                .reading(gap).suggest("补充这样的年份评什么等次，并在方案中选定读法", "say which grade such a year gets, and choose the reading in the plan")
                .figure("counts", "次数", "counts", ranges).figure("grade", "只符合", "meets only", outcome.name()).figure("example", "例", "example", example(years)).on(sheet);
    }

    private Inconsistency unreachable(Outcome outcome, Worksheet sheet) {
        return Inconsistency.of(Kind.GRADE_UNREACHABLE, outcome.name(), Verdict.FAIL, clauses(Stream.of(outcome))).title("没有人能评“" + outcome.name() + "”", "nobody can ever get " + outcome.name())
                .says("一年共" + periods + "个" + unit, "a year has " + periods + " periods").found("没有一种组合符合“" + outcome.name() + "”的条件", "no year at all meets its conditions")
                .suggest("请发文机关核对次数", "ask the issuing office to check the numbers").figure("grade", "等次", "grade", outcome.name()).on(sheet);
    }

    private String example(List<YearClass> years) {
        return years.get(0).shown(unit);
    }

    /** How often each grade comes in these years, such as 好0—1次、差0次; the grades that no test asks for are left out. */
    private String ranges(List<YearClass> years) {
        List<String> asked = grades.stream().filter(grade -> outcomes.stream().flatMap(outcome -> outcome.anyOf().stream()).flatMap(rule -> rule.all().stream()).anyMatch(test -> test.grade().equals(grade))).toList();
        return String.join("、", asked.stream().map(grade -> {
            int least = years.stream().mapToInt(year -> year.count(grade)).min().orElse(0);
            int most = years.stream().mapToInt(year -> year.count(grade)).max().orElse(0);
            return grade + (least == most ? String.valueOf(least) : least + "—" + most) + "次";
        }).toList());
    }

    private static List<String> names(Set<Outcome> met) {
        return met.stream().map(Outcome::name).toList();
    }

    private static Stream<Citation> clauses(Stream<Outcome> of) {
        return of.flatMap(outcome -> outcome.anyOf().stream()).map(Rule::clause);
    }
}
