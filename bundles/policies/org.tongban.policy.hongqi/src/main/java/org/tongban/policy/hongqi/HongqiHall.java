package org.tongban.policy.hongqi;

import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallPolicy;

/** Everything that the document asks of the district's hall, in its order. */
@Component
@Pack(HongqiPack.ID)
public final class HongqiHall implements HallPolicy {

    private static final Predicate<HallFacts> DISTRICT = hall -> hall.level() == SiteLevel.DISTRICT;

    private static final List<HallCheck> CHECKS = List.of(
            HallCheck.of(HongqiService.STANDARD, "建设规范七个方面", DISTRICT, HongqiService::standard),
            HallCheck.of(HongqiLayout.ZONES, "功能区", DISTRICT, HongqiLayout::zones),
            HallCheck.of(HongqiLayout.FACILITIES, "服务设施和设备", DISTRICT, HongqiLayout::facilities),
            HallCheck.of(HongqiService.CONSISTENCY, "线上线下一致", DISTRICT, HongqiService::consistency),
            HallCheck.of(HongqiService.CHANNELS, "不限定办事渠道", DISTRICT, HongqiService::channels),
            HallCheck.of(HongqiReports.COVERAGE, "综合窗口事项覆盖率", DISTRICT, HongqiWorkload::coverage),
            HallCheck.of(HongqiLayout.FLOOR_ONE, "一楼综合窗口数", DISTRICT, HongqiLayout::floorOne),
            HallCheck.of(HongqiRouting.COMMERCIAL, "二楼商事登记综合窗口", DISTRICT, HongqiRouting::commercialWindows),
            HallCheck.of(HongqiRouting.INSURANCE, "二楼社保医保综合窗口", DISTRICT, HongqiRouting::insuranceWindows),
            HallCheck.of(HongqiLayout.DEPARTMENTS, "部门综合受理窗口", DISTRICT, HongqiLayout::departments),
            HallCheck.of(HongqiLayout.GREEN, "绿色通道", DISTRICT, HongqiLayout::green),
            HallCheck.of(HongqiLoad.LOAD, "部门窗口负荷与建议窗口数", DISTRICT, HongqiWorkload::departmentLoads),
            HallCheck.of(HongqiLoad.BALANCE, "综合窗口办件量基本均衡", DISTRICT, HongqiWorkload::balance),
            HallCheck.of(HongqiAuthorisation.CLAUSE, "综合窗口委托授权", DISTRICT, HongqiAuthorisation::ofHall),
            HallCheck.of(HongqiService.AT_CENTRE, "各环节集中在中心实施", DISTRICT, HongqiService::stepsAtCentre),
            HallCheck.of(HongqiService.MECHANISMS, "服务机制", DISTRICT, HongqiService::mechanisms),
            HallCheck.of(SpecialWindows.CLAUSE, "专门窗口", DISTRICT, SpecialWindows::check),
            HallCheck.of(HongqiLayout.EVALUATION, "评价设备及评价二维码", DISTRICT, HongqiLayout::evaluation));

    @Override
    public List<HallCheck> checks() {
        return CHECKS;
    }
}
