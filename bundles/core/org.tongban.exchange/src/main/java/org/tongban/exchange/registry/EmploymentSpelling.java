package org.tongban.exchange.registry;

import org.tongban.core.people.EmploymentKind;

/** Kinds of employment as offices write them. A word that is not known is kept as 其他: no rule can be broken by it. */
final class EmploymentSpelling {

    private EmploymentSpelling() {
    }

    static EmploymentKind of(String written) {
        String text = Spelling.compact(written);
        return EmploymentKind.named(text).orElseGet(() -> {
            if (text.contains("代办员")) {
                return EmploymentKind.VILLAGE_AGENT;
            }
            if (Spelling.hasAny(text, "劳务派遣", "派遣", "劳务")) {
                return EmploymentKind.DISPATCHED;
            }
            if (Spelling.hasAny(text, "购买", "政府采购")) {
                return EmploymentKind.PURCHASED_SERVICE;
            }
            if (Spelling.hasAny(text, "派驻", "进驻", "借调", "借用")) {
                return EmploymentKind.SECONDED;
            }
            if (Spelling.hasAny(text, "合同", "编外", "聘用", "聘任", "临聘", "公益性岗位")) {
                return EmploymentKind.CONTRACT;
            }
            return Spelling.hasAny(text, "在编", "编内", "公务员", "事业", "行政编", "参公") ? EmploymentKind.ESTABLISHED : EmploymentKind.OTHER;
        });
    }
}
