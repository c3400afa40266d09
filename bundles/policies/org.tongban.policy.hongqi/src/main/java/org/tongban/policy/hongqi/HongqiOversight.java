package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.OversightPolicy;

/** Mystery shopping and random checks, five sources of findings, circulars and interviews for poor work (三（三）); days to rectify are not named. */
@Component
@Pack(HongqiPack.ID)
public final class HongqiOversight implements OversightPolicy {

    static final Dated<List<String>> TOPICS = lists("检查内容", "2.1.2-d", "功能分区合理", "设施完备", "标识清晰", "环境整洁");
    static final Dated<List<String>> CONDUCT = lists("人员规范", "2.4.2-h", "接待用语", "行为举止", "仪容仪表");
    static final Dated<List<String>> BODIES = lists("监督单位", "3.1-a", "红旗区政务服务和大数据管理局");
    static final Dated<List<String>> SOURCES = lists("监督线索来源", "3.3-a", "好差评", "媒体监督", "社会评议", "第三方评估", "投诉举报");
    static final Dated<List<String>> METHODS = lists("监督方式", "3.3-b", "模拟办事", "随机抽查");
    static final Dated<List<String>> GROUNDS = lists("问责情形", "3.3-d", "工作开展不力");
    static final Dated<List<String>> MEASURES = lists("问责措施", "3.3-d", "通报", "约谈");

    @Override
    public Oversight oversight(Worksheet sheet) {
        Named nobody = new Named(List.of(), clause("3.3-d"));
        return new Oversight(named(TOPICS, sheet), false, named(METHODS, sheet), named(SOURCES, sheet), named(BODIES, sheet), named(GROUNDS, sheet), named(MEASURES, sheet), OptionalInt.empty(),
                false, nobody, OptionalInt.empty());
    }

    private static Named named(Dated<List<String>> figure, Worksheet sheet) {
        return new Named(sheet.figure(figure), figure.entries().get(0).source());
    }

    private static Dated<List<String>> lists(String name, String number, String... words) {
        Citation clause = clause(number);
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause);
    }
}
