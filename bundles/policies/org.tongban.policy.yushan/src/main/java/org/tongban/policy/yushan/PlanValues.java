package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.IN_FORCE;
import static org.tongban.policy.yushan.YushanPack.PLAN;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.Identity;

/** What the document says in words: of itself, of who answers for what, of service, training, systems and the year's end. */
final class PlanValues {

    static final LocalDate SIGNING = LocalDate.of(2023, 11, 6);
    static final Identity IDENTITY = new Identity("玉山镇", Optional.of(SIGNING), Optional.empty(), "", List.of());

    static final Dated<String> NUMBER = says("文号", PLAN.number(), "0-a");
    static final Dated<LocalDate> SIGNED = Dated.<LocalDate>named("成文日期").from(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<LocalDate> PAY_SINCE = Dated.<LocalDate>named("新计酬标准施行日").assumedFrom(IN_FORCE, LocalDate.of(2023, 5, 1), clause("3.3.10-e"));

    static final Dated<String> RESPONSIBLE = says("专人负责单位", "各行政村", "4.2-a");
    static final Dated<List<String>> DUTIES = lists("专人负责的工作", "4.2-a", "硬件保障", "日常管理", "考核激励");
    static final Dated<String> TRAINER = says("培训单位", "村级业务巡回培训服务团", "3.2.6-b");

    static final Dated<List<String>> PUBLIC_SERVICES = lists("公共服务事项", "3.1.2-b", "水", "电", "气", "网");
    static final Dated<List<String>> WINDOW_BASIS = lists("设置窗口的依据", "3.1.2-a", "行政村人口数量", "办件实际");
    static final Dated<List<String>> PREMISES = lists("便民设施", "3.1.1-c", "办公桌椅", "群众休息区");
    static final Dated<List<String>> EQUIPMENT = lists("窗口设备", "3.1.2-c", "必要的工作设备", "网络办公基本要求");
    static final Dated<String> RACK = says("宣传展架", "用于摆放宣传册等资料", "3.1.3-b");
    static final Dated<List<String>> BOARD = lists("岗位牌内容", "3.1.3-c", "姓名", "联系电话");
    static final Dated<List<String>> RULES = lists("站内规范", "3.1.3-d", "制度上墙", "规范着装");

    static final Dated<String> AGENT = says("现场无法办结的事项", "由山城办事员（代办员）收集资料后到相关部门“帮办代办”", "3.2.7-c");
    static final Dated<List<String>> CATALOGUE_FIELDS = lists("村事项指导目录的领域", "3.2.4-a", "医保", "社保", "公安", "民政", "公积金");
    static final Dated<String> CATALOGUE_BASE = says("村事项目录的依据", "市级指导目录", "3.2.4-a");
    static final Dated<String> HOME_VISITS = says("有特殊困难的服务对象", "主动上门服务", "3.2.7-a");
    static final Dated<List<String>> CONTACTS = lists("服务机制", "3.2.7-b", "服务工作群", "服务电话", "预约服务");
    static final Dated<Integer> ON_DUTY = Dated.<Integer>named("坐班人数最少").assumedFrom(IN_FORCE, 1, clause("3.3.9-b"));
    static final Dated<String> EVERY_DAY = says("示范型坐班", "工作日坐班制", "3.3.9-b");
    static final Dated<String> REACHABLE = says("示范型坐班人员通讯", "24小时畅通", "3.3.9-b");
    static final Dated<List<String>> CRITERIA = lists("村站类型的依据", "3.3.8-a", "人口规模", "经济实力");

    static final Dated<String> SCHEME = says("培训制度", "1+14+N", "3.2.6-a");
    static final Dated<String> KEY_STAFF = says("村级业务骨干", "培训的同时培养，后再根据各村需求开展加强培训", "3.2.6-c");

    static final Dated<List<String>> PAY = lists("薪酬组成", "3.3.10-c", "按件计酬");
    static final Dated<List<String>> QUALITIES = lists("计酬的办事质量", "3.3.10-c", "优", "良", "合格");
    static final Dated<List<String>> VOLUME_SOURCE = Dated.<List<String>>named("按件计酬的办件量来源").assumedFrom(IN_FORCE, List.of("“帮办代办”系统"), clause("3.2.5-a"));
    static final Dated<List<String>> CYCLE = lists("考核周期", "3.3.10-a", "年底考核");
    static final Dated<String> EXCELLENT = says(YushanYearEnd.EXCELLENT.word(), "达到建设标准，工作表现优异", "3.3.10-a");
    static final Dated<String> UNQUALIFIED = says(YushanYearEnd.UNQUALIFIED.word(), "未达到建设标准、主观原因造成投诉件", "3.3.10-b");
    static final Dated<String> GOOD = says(YushanYearEnd.GOOD.word(), "其余按实际工作情况", "3.3.10-b2");

    static final Dated<List<String>> TAGS = lists("重点工作", "4.1-b", "金华市十大民生实事", "磐安县十大民生实事");
    static final Dated<String> SUMMARY = says("总结", "对全年改革工作推进情况进行全面梳理，总结提炼好的做法，形成长效机制", "2.3-a");
    static final Dated<String> PUBLICITY = says("宣传", "各行政村积极宣传本地便民服务工作改革举措", "4.4-a");

    private PlanValues() {
    }

    private static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    private static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
