package org.tongban.payroll.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongban.core.money.Money;
import org.tongban.payroll.run.Insurance;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/** An insurance file as JSON. */
public final class InsuranceText {

    private InsuranceText() {
    }

    /** As one line of text. */
    public static String written(Insurance insurance) {
        return write(insurance).toString();
    }

    /** What {@link #written} wrote. */
    public static Insurance of(String text) {
        return read(Json.read(text));
    }

    static ObjectNode write(Insurance insurance) {
        ObjectNode node = Json.object().put("from", insurance.from().toString()).put("enrolled", insurance.enrolled());
        node.set("bases", bases(insurance.bases()));
        node.put("deductions", insurance.deductions().toString()).put("firstJob", insurance.firstJob().orElse(null))
                .put("sixtyThousand", insurance.sixtyThousand().orElse(null));
        return node;
    }

    static Insurance read(JsonNode node) {
        return new Insurance(YearMonth.parse(node.get("from").textValue()), node.get("enrolled").booleanValue(), bases(node.get("bases")),
                Money.yuan(node.get("deductions").textValue()), flag(node.get("firstJob")), flag(node.get("sixtyThousand")));
    }

    static ObjectNode bases(Map<Scheme, Money> bases) {
        ObjectNode node = Json.object();
        new TreeMap<>(bases).forEach((scheme, base) -> node.put(scheme.name(), base.toString()));
        return node;
    }

    static Map<Scheme, Money> bases(JsonNode node) {
        Map<Scheme, Money> bases = new EnumMap<>(Scheme.class);
        node.fields().forEachRemaining(field -> bases.put(Scheme.valueOf(field.getKey()), Money.yuan(field.getValue().textValue())));
        return bases;
    }

    private static Optional<Boolean> flag(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.booleanValue());
    }
}
