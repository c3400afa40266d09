package org.tongban.policy.hongqi;

import java.util.List;
import org.tongban.core.law.Dated;

/** Every dated figure of the pack, in the order of the document. */
final class HongqiFigures {

    private HongqiFigures() {
    }

    static List<Dated<?>> all() {
        return List.of(HongqiService.ASPECTS, HongqiLayout.ZONE_KINDS, HongqiLayout.SERVICE_FACILITIES, HongqiLayout.EQUIPMENT, HongqiService.COMPARED, HongqiAcceptance.CHANNEL,
                HongqiReports.PERCENTILE, HongqiService.ALL_CHANNELS, HongqiAcceptance.CLOSE_REASONS, HongqiAcceptance.DUPLICATE_DAYS, HongqiLayout.FLOOR_ONE_WINDOWS, HongqiCases.WAY,
                HongqiRouting.COMMERCIAL_GROUP, HongqiRouting.COMMERCIAL_FLOOR, HongqiRouting.COMMERCIAL_DEPARTMENTS, HongqiRouting.ENTERPRISE, HongqiRouting.INSURANCE_GROUP,
                HongqiRouting.INSURANCE_FLOOR, HongqiRouting.INSURANCE_FIELDS, HongqiLayout.DEPARTMENT_AREA, HongqiLayout.DEPARTMENT_TYPES, HongqiLayout.GREEN_AREAS, HongqiCases.FLAGS,
                HongqiCases.MEASURES, HongqiLoad.OPEN_DAYS, HongqiLoad.MINUTES_PER_DAY, HongqiLoad.TARGET_LOAD, HongqiLoad.YEARS, HongqiLoad.MINIMUM, HongqiLoad.MAX_RATIO,
                HongqiTides.CAUSES, HongqiTides.FACTOR, HongqiTides.WEEKS, HongqiTides.MAX_WAIT, HongqiTides.BACK_OFFICE, HongqiAuthorisation.STEPS, HongqiService.STEPS,
                HongqiService.DECISION, HongqiService.MECHANISM_LIST, HongqiAcceptance.NOTICES, SpecialWindows.LABELS, HongqiLayout.COVERAGE);
    }
}
