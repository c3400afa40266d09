package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.ZonePlan;

/** The nine zones of 四（三）, each figure with the clause of its zone. What the text does not state is no figure. */
final class ZoneTable {

    /** The department whose cases the text leaves out of the second zone. */
    static final String MEDICAL = "医保局涵江分局";

    private static final List<Line> LINES = List.of(
            Line.of("商事登记区", "4.3-b1").departments("市场监管局").cases(9504).windows(3).staff(3),
            Line.of("医保人社区", "4.3-b2").departments("人社局", MEDICAL).cases(31000).without(MEDICAL).windows(4).staff(4),
            Line.of("不动产登记区", "4.3-b3").departments("不动产登记局", "税务局").cases(30000).windows(4).staff(4),
            Line.of("社会民生区", "4.3-b4").departments("民政局", "卫健局", "教育局", "残联", "司法局", "文旅局", "统战部", "档案局", "台港澳办").cases(14268).windows(6).staff(6),
            Line.of("建设交通区", "4.3-b5").departments("住建局", "交通运输局").cases(2403).windows(2).staff(2),
            Line.of("投资项目区", "4.3-b6").departments("发改局", "消防救援大队").cases(651).windows(2).staff(2).selfHired(1),
            Line.of("经济综合区", "4.3-b7").departments("水利局", "生态环境局", "自然资源局", "财政局", "应急局", "气象局", "农业农村局", "工信局", "商务局", "科技局", "执法局")
                    .cases(1983).windows(2).staff(2),
            Line.of("便民服务区", "4.3-c"), Line.of("公安专区", "4.3-c"));

    private ZoneTable() {
    }

    /** The table on the sheet's day, every figure written down with its clause. */
    static ZonePlan on(Worksheet sheet) {
        List<ZonePlan.Zone> zones = LINES.stream().map(line -> line.on(sheet.part(line.name))).toList();
        sheet.part("");
        return new ZonePlan(zones);
    }

    /** One zone of the table, its figures written down with its clause; empty for a zone that the document does not know. */
    static Optional<ZonePlan.Zone> zoneOn(String name, Worksheet sheet) {
        return LINES.stream().filter(line -> line.name.equals(name)).findFirst().map(line -> line.on(sheet));
    }

    /** Names of the zones, in order. */
    static List<String> names() {
        return LINES.stream().map(line -> line.name).toList();
    }

    /** Where the zone stands in the document. */
    static Citation clauseOf(String name) {
        return LINES.stream().filter(line -> line.name.equals(name)).findFirst().orElseThrow().clause;
    }

    static List<Dated<?>> figures() {
        List<Dated<?>> all = new ArrayList<>();
        LINES.forEach(line -> line.figures().forEach(all::add));
        return all;
    }

    /** One line of the table; a figure without a value is one that the text does not state. */
    private static final class Line {

        private final String name;
        private final Citation clause;
        private final Dated<List<String>> departments;
        private final Dated<List<String>> without;
        private final Dated<Long> cases;
        private final Dated<Integer> windows;
        private final Dated<Integer> staff;
        private final Dated<Integer> selfHired;

        private Line(String name, Citation clause, Dated<List<String>> departments, Dated<List<String>> without, Dated<Long> cases, Dated<Integer> windows, Dated<Integer> staff,
                Dated<Integer> selfHired) {
            this.name = name;
            this.clause = clause;
            this.departments = departments;
            this.without = without;
            this.cases = cases;
            this.windows = windows;
            this.staff = staff;
            this.selfHired = selfHired;
        }

        static Line of(String name, String number) {
            return new Line(name, clause(number), Dated.named(name + "涉及部门"), Dated.named(name + "未列办件量的部门"), Dated.named(name + "年办件量"),
                    Dated.named(name + "综合受理窗口"), Dated.named(name + "前台受理人员"), Dated.named(name + "其中部门自聘"));
        }

        Line departments(String... names) {
            return new Line(name, clause, departments.from(IN_FORCE, Arrays.asList(names), clause), without, cases, windows, staff, selfHired);
        }

        Line without(String... names) {
            return new Line(name, clause, departments, without.from(IN_FORCE, Arrays.asList(names), clause), cases, windows, staff, selfHired);
        }

        Line cases(long number) {
            return new Line(name, clause, departments, without, cases.from(IN_FORCE, number, clause), windows, staff, selfHired);
        }

        Line windows(int number) {
            return new Line(name, clause, departments, without, cases, windows.from(IN_FORCE, number, clause), staff, selfHired);
        }

        Line staff(int number) {
            return new Line(name, clause, departments, without, cases, windows, staff.from(IN_FORCE, number, clause), selfHired);
        }

        Line selfHired(int number) {
            return new Line(name, clause, departments, without, cases, windows, staff, selfHired.from(IN_FORCE, number, clause));
        }

        ZonePlan.Zone on(Worksheet sheet) {
            List<String> named = sheet.figureIfAny(departments).orElse(List.of());
            OptionalLong yearly = sheet.figureIfAny(cases).map(OptionalLong::of).orElseGet(OptionalLong::empty);
            List<String> silent = sheet.figureIfAny(without).orElse(List.of());
            OptionalInt counted = number(sheet.figureIfAny(windows));
            OptionalInt front = number(sheet.figureIfAny(staff));
            OptionalInt own = number(sheet.figureIfAny(selfHired));
            // where the text gives a zone's staff and says of nobody that a department hires him, none of them is
            return new ZonePlan.Zone(name, named, yearly, silent, counted, front, own.isEmpty() && front.isPresent() ? OptionalInt.of(0) : own, clause);
        }

        Stream<Dated<?>> figures() {
            return Stream.<Dated<?>>of(departments, without, cases, windows, staff, selfHired).filter(figure -> !figure.entries().isEmpty());
        }

        private static OptionalInt number(Optional<Integer> figure) {
            return figure.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        }
    }
}
