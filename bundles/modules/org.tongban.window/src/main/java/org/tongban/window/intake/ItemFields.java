package org.tongban.window.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.exchange.Field;

/** The columns of a list of items. */
final class ItemFields {

    static final Field<String> CODE = Field.text("事项编码", "编码", "事项代码", "事项编号", "实施编码", "基本编码", "业务编码", "目录编码");
    static final Field<String> NAME = Field.text("事项名称", "事项", "服务事项", "政务服务事项", "办理事项", "业务名称", "主项名称", "事项名", "业务事项").needed();
    static final Field<String> DEPARTMENT = Field.text("部门", "所属部门", "实施部门", "主管部门", "责任部门", "实施主体", "权力部门", "业务部门", "进驻部门", "实施机构").needed();
    static final Field<String> LINE = Field.text("条线", "业务条线", "业务线", "领域", "业务领域");
    static final Field<String> AUDIENCE = Field.text("服务对象", "办理对象", "对象", "面向对象", "服务对象类型");
    static final Field<String> ENTRY = Field.text("进窗方式", "进驻方式", "窗口类型", "受理方式", "进驻窗口类型", "进窗类型");
    static final Field<String> CHANNELS = Field.text("渠道", "办理渠道", "申请渠道", "办理形式", "受理渠道");
    static final Field<String> CHANNEL_BASIS = Field.text("渠道依据", "限定渠道依据", "渠道限制依据");
    static final Field<String> PLACE = Field.text("办理地点", "地点", "办理场所", "进驻地点", "受理地点");
    static final Field<Boolean> EXEMPT = Field.yesNo("经批准不进驻", "免进驻", "批准不进驻", "是否免进驻", "不进驻");
    static final Field<String> OUTSIDE = Field.text("厅外环节", "大厅外环节", "体外环节", "中心外环节");
    static final Field<Boolean> COLLECTIVE = Field.yesNo("集体决定", "需集体决定", "集体决策", "集体讨论");
    static final Field<BigDecimal> MINUTES = Field.decimal("办理时长", "办理分钟", "每件分钟", "平均办理时长", "办理时间", "平均时长", "单件时长", "窗口办理时长", "件均时长", "分钟");
    static final Field<String> ORIGIN = Field.text("时长来源", "来源", "时长依据", "时长性质");
    static final Field<String> WINDOWS = Field.text("窗口", "窗口号", "受理窗口", "承接窗口", "办理窗口", "进驻窗口", "窗口编号");
    static final Field<String> GIVER = Field.text("授权部门", "委托部门", "委托单位", "授权单位");
    static final Field<LocalDate> GIVEN_FROM = Field.date("授权起", "授权日期", "委托日期", "授权开始日期", "委托授权日期", "授权时间");
    static final Field<LocalDate> GIVEN_UNTIL = Field.lastDate("授权止", "授权截止日期", "授权到期", "委托截止日期", "授权有效期至");
    static final Field<String> STEPS = Field.text("授权环节", "委托环节", "授权内容", "委托权限");

    /** What the record says else, by the names that the documents use. */
    static final Map<String, Field<String>> OTHERS = others();

    private ItemFields() {
    }

    static List<Field<?>> all() {
        List<Field<?>> all = new ArrayList<>(List.of(HallNames.HALL, CODE, NAME, DEPARTMENT, LINE, AUDIENCE, ENTRY, CHANNELS, CHANNEL_BASIS, PLACE, EXEMPT, OUTSIDE, COLLECTIVE, MINUTES,
                ORIGIN, WINDOWS, GIVER, GIVEN_FROM, GIVEN_UNTIL, STEPS));
        all.addAll(OTHERS.values());
        return all;
    }

    private static Map<String, Field<String>> others() {
        Map<String, Field<String>> others = new LinkedHashMap<>();
        for (Field<String> field : List.of(Field.text("受理标准", "审查标准", "受理条件", "标准"), Field.text("授权权限", "受理权限", "权限"), Field.text("流程", "办理流程", "工作流程", "流程版本"),
                Field.text("场景分类", "场景", "办理场景"), Field.text("审批系统", "业务系统", "办理系统", "系统"), Field.text("电子证照", "证照", "关联电子证照"),
                Field.text("线上指南", "办事指南", "指南", "网上指南"), Field.text("一件事", "集成服务", "套餐"), Field.text("承诺时限", "承诺期限", "承诺办结时限"),
                Field.text("即办", "是否即办", "即办件"), Field.text("通办", "全域通办", "通办范围", "跨省通办"), Field.text("下放", "是否下放", "赋权"),
                Field.text("线上步骤", "网上步骤", "线上流程", "网上流程", "线上办理步骤"), Field.text("线下步骤", "窗口步骤", "线下流程", "窗口流程", "线下办理步骤"), Field.text("线上材料", "网上材料", "线上申请材料"),
                Field.text("线下材料", "窗口材料", "线下申请材料"), Field.text("线上时限", "网上时限", "线上办理时限"), Field.text("线下时限", "窗口时限", "线下办理时限"),
                Field.text("线上收费", "网上收费", "线上收费标准"), Field.text("线下收费", "窗口收费", "线下收费标准"))) {
            others.put(field.name(), field);
        }
        return others;
    }
}
