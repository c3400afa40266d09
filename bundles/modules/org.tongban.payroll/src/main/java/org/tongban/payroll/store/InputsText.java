package org.tongban.payroll.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.run.PayInputs;
import org.tongban.payroll.run.YearSoFar;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PieceworkPolicy.CaseCount;

/** A person's inputs as JSON: fields always in the same order, so that the same inputs are the same text. */
final class InputsText {

    private InputsText() {
    }

    static String write(PayInputs inputs) {
        ObjectNode root = Json.object();
        root.put("person", inputs.person().number()).put("name", inputs.name()).put("site", inputs.site().code())
                .put("siteName", inputs.siteName()).put("employed", inputs.employed());
        root.set("facts", facts(inputs.facts()));
        ArrayNode cases = root.putArray("cases");
        inputs.cases().forEach(one -> cases.addObject().put("platform", one.platform()).put("quality", one.quality()).put("count", one.count()));
        inputs.insurance().ifPresent(one -> root.set("insurance", InsuranceText.write(one)));
        root.set("year", year(inputs.year()));
        ArrayNode corrections = root.putArray("corrections");
        inputs.corrections().forEach(line -> corrections.add(LineText.write(line)));
        return root.toString();
    }

    static PayInputs read(String text) {
        JsonNode root = Json.read(text);
        return new PayInputs(new PersonId(root.get("person").longValue()), root.get("name").textValue(), new SiteId(root.get("site").textValue()),
                root.get("siteName").textValue(), root.get("employed").booleanValue(), facts(root.get("facts")),
                list(root.get("cases"), one -> new CaseCount(one.get("platform").textValue(), one.get("quality").textValue(), one.get("count").longValue())),
                Optional.ofNullable(root.get("insurance")).map(InsuranceText::read), year(root.get("year")),
                list(root.get("corrections"), LineText::read));
    }

    private static ObjectNode facts(PayFacts facts) {
        ObjectNode node = Json.object();
        node.put("month", facts.month().toString()).put("level", facts.level().name());
        ArrayNode basic = node.putArray("basicPay");
        facts.basicPay().forEach(pay -> basic.addObject().put("from", pay.from().toString()).put("amount", pay.amount().toString())
                .put("document", pay.document()));
        ArrayNode certificates = node.putArray("certificates");
        facts.certificates().forEach(one -> certificates.addObject().put("kind", one.kind().name()).put("level", one.level().name())
                .put("issuedOn", one.issuedOn().toString()).put("validUntil", text(one.validUntil())).put("number", one.number()));
        ArrayNode degrees = node.putArray("degrees");
        facts.degrees().forEach(one -> degrees.addObject().put("level", one.level().name()).put("fullTime", one.fullTime())
                .put("graduatedOn", text(one.graduatedOn())));
        ArrayNode service = node.putArray("service");
        facts.service().forEach(span -> service.add(range(span)));
        facts.probation().ifPresent(span -> node.set("probation", range(span)));
        return node;
    }

    private static PayFacts facts(JsonNode node) {
        return new PayFacts(YearMonth.parse(node.get("month").textValue()), SiteLevel.valueOf(node.get("level").textValue()),
                list(node.get("basicPay"), pay -> new BasicPay(LocalDate.parse(pay.get("from").textValue()), Money.yuan(pay.get("amount").textValue()),
                        pay.get("document").textValue())),
                list(node.get("certificates"), one -> new Certificate(CertificateKind.valueOf(one.get("kind").textValue()),
                        SkillLevel.valueOf(one.get("level").textValue()), LocalDate.parse(one.get("issuedOn").textValue()), day(one.get("validUntil")),
                        one.get("number").textValue())),
                list(node.get("degrees"), one -> new Degree(DegreeLevel.valueOf(one.get("level").textValue()), one.get("fullTime").booleanValue(),
                        day(one.get("graduatedOn")))),
                list(node.get("service"), InputsText::range), Optional.ofNullable(node.get("probation")).map(InputsText::range));
    }

    private static ObjectNode year(YearSoFar year) {
        return Json.object().put("income", year.income().toString()).put("contributions", year.contributions().toString())
                .put("deductions", year.deductions().toString()).put("withheld", year.withheld().toString())
                .put("monthsEmployed", year.monthsEmployed()).put("firstJob", year.firstJob()).put("wholeYear", year.wholeYear()).put("gap", year.gap());
    }

    private static YearSoFar year(JsonNode node) {
        return new YearSoFar(Money.yuan(node.get("income").textValue()), Money.yuan(node.get("contributions").textValue()),
                Money.yuan(node.get("deductions").textValue()), Money.yuan(node.get("withheld").textValue()), node.get("monthsEmployed").intValue(),
                node.get("firstJob").booleanValue(), node.get("wholeYear").booleanValue(), node.get("gap").textValue());
    }

    private static ObjectNode range(DateRange range) {
        return Json.object().put("from", range.from().toString()).put("until", text(range.until()));
    }

    private static DateRange range(JsonNode node) {
        return new DateRange(LocalDate.parse(node.get("from").textValue()), day(node.get("until")));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.textValue());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(read.apply(item)));
        return items;
    }

    /** A slip's line as JSON. */
    private static final class LineText {

        static ObjectNode write(SlipLine line) {
            return Json.object().put("kind", line.kind().name()).put("code", line.code()).put("name", line.name()).put("amount", line.amount().toString())
                    .put("clause", line.clause().clause()).put("document", line.clause().document())
                    .put("corrects", line.corrects().map(YearMonth::toString).orElse(null));
        }

        static SlipLine read(JsonNode node) {
            return new SlipLine(SlipLine.Kind.valueOf(node.get("kind").textValue()), node.get("code").textValue(), node.get("name").textValue(),
                    Money.yuan(node.get("amount").textValue()),
                    new Citation(node.get("clause").textValue(), node.get("document").textValue()),
                    node.get("corrects").isNull() ? Optional.empty() : Optional.of(YearMonth.parse(node.get("corrects").textValue())));
        }
    }
}
