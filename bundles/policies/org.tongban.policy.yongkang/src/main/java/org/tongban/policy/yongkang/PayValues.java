package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.PlanValues.lists;
import static org.tongban.policy.yongkang.PlanValues.says;

import java.util.List;
import org.tongban.core.law.Dated;

/** What the document says of pay in words rather than amounts (三（二）, 四（三）, 六（二）). */
final class PayValues {

    static final Dated<List<String>> COMPONENTS = lists("薪酬组成", "4.3.2-c", "原标准薪酬", "特殊考核奖", "技能等级奖励");
    static final Dated<String> TOWN_BASE = says("镇（街道）综合窗口办事员薪酬", "按原标准原途径发放", "3.2-h");
    static final Dated<String> REWARD_BY = says("技能等级奖励标准", "由市政管办牵头，市人力资源和社会保障局和市财政局另行制定", "4.2.1-c");
    static final Dated<List<String>> REWARD_AUTHORS = lists("技能等级奖励的制定单位", "4.2.1-c", "市政管办", "市人力资源和社会保障局", "市财政局");
    static final Dated<String> SPECIAL_BONUS = says("绩效奖金", "特殊考核奖，规范考核", "4.3.2-a");
    static final Dated<String> LEADERS = says("镇（街道）组长", "享受市政务服务大厅编外人员特殊考核奖", "3.2-i");
    static final Dated<List<String>> DRIVERS = lists("差异化发放的依据", "4.3.2-c", "职业技能等级", "职务", "职责", "绩效");
    static final Dated<String> DIFFERENCE = says("发放机制", "差异发放", "4.3.2-b");
    static final Dated<String> BONUS_PAYER = says("特殊考核奖发放单位", "市政管办", "3.2-j");
    static final Dated<String> FUND = says("资金来源", "市财政局（职级认定后的资金保障）", "6.2-d");
    static final Dated<String> CHANNEL = says("发放渠道", "镇（街道）原途径；特殊考核奖由市政管办统一发放", "3.2-j");

    private PayValues() {
    }
}
