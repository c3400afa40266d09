package org.tongban.payroll.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.law.Desk;
import org.tongban.payroll.run.DeskNotes;

/** What a desk said as JSON. A question without an answer is kept too. */
final class DeskText {

    private DeskText() {
    }

    static String write(DeskNotes.Page page) {
        ObjectNode root = Json.object();
        ArrayNode readings = root.putArray("readings");
        page.choices().forEach((asked, choice) -> {
            ObjectNode node = asked(readings, asked);
            choice.ifPresent(one -> node.put("letter", one.letter()).put("since", one.since().toString()).put("reason", one.reason()).put("by", one.by()));
        });
        ArrayNode values = root.putArray("values");
        page.locals().forEach((asked, local) -> {
            ObjectNode node = asked(values, asked);
            local.ifPresent(one -> node.put("value", one.value()).put("since", one.since().toString()).put("document", one.document())
                    .put("reason", one.reason()).put("by", one.by()));
        });
        return root.toString();
    }

    private static ObjectNode asked(ArrayNode array, DeskNotes.Asked asked) {
        return array.addObject().put("key", asked.key()).put("day", asked.day().toString());
    }

    static void read(String text, DeskNotes.Page page) {
        JsonNode root = Json.read(text);
        root.get("readings").forEach(node -> page.choices().put(asked(node), node.has("letter")
                ? Optional.of(new Desk.Choice(text(node, "letter"), LocalDate.parse(text(node, "since")), text(node, "reason"), text(node, "by")))
                : Optional.empty()));
        root.get("values").forEach(node -> page.locals().put(asked(node), node.has("value")
                ? Optional.of(new Desk.LocalValue(text(node, "value"), LocalDate.parse(text(node, "since")), text(node, "document"),
                        text(node, "reason"), text(node, "by")))
                : Optional.empty()));
    }

    private static DeskNotes.Asked asked(JsonNode node) {
        return new DeskNotes.Asked(text(node, "key"), LocalDate.parse(text(node, "day")));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }
}
