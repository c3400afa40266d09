package org.tongban.policy.yongkang;

import java.util.List;
import org.tongban.core.law.Dated;

/** Every dated figure of the pack that hangs on no reading, in the order of the document. */
final class YongkangFigures {

    private YongkangFigures() {
    }

    static List<Dated<?>> all() {
        return List.of(YongkangRouting.DONE, YongkangRouting.JOINING, YongkangAuthority.OFFICE, YongkangRouting.DEFERRED, YongkangReform.DEVOLVED, YongkangService.FIELDS,
                YongkangEstablishment.FIRST_DUE, YongkangEstablishment.FIELDS, YongkangRouting.JOINED_BY, YongkangService.CLERKS);
    }
}
