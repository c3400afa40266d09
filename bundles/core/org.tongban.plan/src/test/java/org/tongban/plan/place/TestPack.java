package org.tongban.plan.place;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.KnownSite;
import org.tongban.policy.PolicyPack;

/** A made-up pack. */
record TestPack(String id, String divisionCode, LocalDate inForceFrom) implements PolicyPack {

    static final Instrument PLAN = new Instrument("临河县方案", "临政〔2025〕1号");

    @Override
    public String place() {
        return divisionCode.isEmpty() ? "" : "临河县";
    }

    @Override
    public Instrument instrument() {
        return PLAN;
    }

    @Override
    public Set<String> modules() {
        return Set.of();
    }

    @Override
    public List<Reading> readings() {
        return List.of(Reading.asks(id + ".seniority.anchor", "工龄自何日起算", PLAN.clause("LH-1")).option("A", "上岗之日").option("B", "签订合同之日").byDefault("A", "文义"));
    }

    @Override
    public List<LocalFigure<?>> localFigures() {
        return List.of(new LocalFigure<>(id + ".meal", "餐补", Source.DELEGATED, PLAN.clause("LH-2"), TestPack::money));
    }

    private static Money money(String text) {
        if (!text.matches("\\d+(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("应为金额，如 300");
        }
        return Money.yuan(text);
    }

    @Override
    public List<KnownSite> sites() {
        return divisionCode.isEmpty() ? List.of()
                : List.of(new KnownSite(divisionCode, "临河县政务服务中心", SiteLevel.DISTRICT, List.of("县中心")),
                        new KnownSite(divisionCode + "101", "东镇便民服务中心", SiteLevel.TOWN, List.of()),
                        new KnownSite(divisionCode + "101001", "柳村", SiteLevel.VILLAGE, List.of()));
    }

    @Override
    public InputStream clauses() {
        return new ByteArrayInputStream("""
                clauses:
                - id: LH-1
                  source_line: 7
                  quote: 按工龄发放补贴
                  gist_en: Pay by seniority
                  module: payroll
                  also_used_by: [assessment]
                  kind: formula
                  params:
                  - name: tiers
                    value: [20, 50]
                    unit: CNY/month
                  effect: Pays by full years.
                  scope: clerks
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream document() {
        return new ByteArrayInputStream("第一条 按工龄发放补贴\n".getBytes(StandardCharsets.UTF_8));
    }
}
