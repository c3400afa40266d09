package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about numbers of staff, recruitment and training. */
final class StaffingReadings {

    static final Reading CAP = Reading.asks("hj.staff.cap.basis", "“30名以内”约束总数还是各类人数，自聘人员是否计入", clause("4.1-c"))
            .option("A", "总数不得超过30名，各类超出时提醒；自聘和医保人员不计入")
            .option("B", "各类都不得超过；自聘人员计入")
            .byDefault("A", "“以内”紧接总数；22名与所列23名减自聘1名相符");

    static final Reading GUIDE = Reading.asks("hj.town.guide.basis", "“人口超过5万”指何种人口，导办代办人员是否在2-5名之内", clause("4.1-g"))
            .option("A", "最近统计的常住人口；在2-5名之外")
            .option("B", "户籍人口；在5名之内")
            .byDefault("A", "办事的是常住人口；“可配备”是另行增加");

    static final Reading PRIORITY = Reading.asks("hj.recruit.priority", "现有聘用人员“优先”是整体优先还是同分优先", clause("4.2-g"))
            .option("A", "符合条件的现有人员整体在前")
            .option("B", "同分时在前")
            .byDefault("B", "“优先”与“择优”并提，取较弱的一种");

    static final Reading BASIC_TRAINING = Reading.asks("hj.training.basic.due", "基础培训是否须在上岗前完成", clause("5.3-b"))
            .option("A", "上岗后30日内完成，逾期提醒")
            .option("B", "完成后方可上岗")
            .byDefault("A", "原文没有写明上岗前");

    static final OpenPart OPEN = new OpenPart(List.of(CAP, GUIDE, PRIORITY, BASIC_TRAINING), List.of());

    private StaffingReadings() {
    }
}
