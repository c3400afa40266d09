package org.tongban.policy.hanjiang;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Dated;

/** Every dated figure of the pack that hangs on no reading, in the order of the document. */
final class HanjiangFigures {

    private HanjiangFigures() {
    }

    static List<Dated<?>> all() {
        List<Dated<?>> all = new ArrayList<>(List.of(HanjiangProcess.WAY, HanjiangContradictions.CENTRE_DUE, HanjiangEfficiency.DEPARTMENTS, HanjiangEfficiency.WINDOWS,
                HanjiangEfficiency.FRONT_BEFORE, HanjiangEfficiency.MAX_STAFF, HanjiangEfficiency.FRONT, HanjiangEfficiency.PER_HEAD_BEFORE,
                HanjiangEfficiency.PER_HEAD_TARGET, HanjiangContradictions.STAFF_DUE, HanjiangZonePlan.CASES_PER_WINDOW, HanjiangZonePlan.MIN_WINDOWS));
        all.addAll(ZoneTable.figures());
        all.addAll(List.of(HanjiangZonePlan.NINE, HanjiangHall.EQUIPMENT, HanjiangDelivery.POSTAGE, HanjiangDelivery.EXCLUDED, HanjiangDelivery.EXCLUDED_STATED));
        return all;
    }
}
