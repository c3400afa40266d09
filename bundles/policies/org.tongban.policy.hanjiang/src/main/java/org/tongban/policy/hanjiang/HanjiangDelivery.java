package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.window.DeliveryPolicy;
import org.tongban.policy.window.Departments;

/** Results mailed at the government's cost (四（五）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangDelivery implements DeliveryPolicy {

    private static final Citation FREE = clause("4.5-a");
    private static final Citation WISH = clause("4.5-b");

    /** The year in which free mailing begins. */
    private static final String BEGINS = "2020-01-01";
    static final LocalDate BEGINNING = LocalDate.parse(BEGINS);

    static final Dated<Money> POSTAGE = Dated.<Money>named("申办人负担的邮费（元）").from(BEGINS, Money.ZERO, WISH);
    static final Dated<String> MAILED = Dated.<String>named("免费邮寄的条件").from(BEGINS, "按照申办人的自主意愿，线上线下均可", WISH);
    static final Dated<List<String>> EXCLUDED = Dated.<List<String>>named("免费邮寄除外的部门").from(BEGINS, List.of("公安", "医保", "不动产", "税务", "公积金"), FREE);
    static final Dated<Integer> EXCLUDED_STATED = Dated.<Integer>named("所称除外的部门数").from(BEGINS, 6, FREE);
    static final Dated<String> SIXTH_BY_VOLUME = Dated.<String>named("第六个除外的部门（所列办件量最大）").assumedFrom(BEGINS, "人社", FREE);

    @Override
    public Finding<Delivery> delivery(Request request, Worksheet sheet) {
        sheet.fact("事项所属部门", request.owner());
        sheet.fact("在区行政服务中心大厅窗口办理", request.inHall());
        sheet.fact("申办人要求邮寄", request.wanted());
        boolean byAcceptance = sheet.reading(WindowReadings.MAIL).equals("B");
        Optional<LocalDate> day = byAcceptance ? sheet.fact("受理日", request.acceptedOn()) : sheet.fact("出件日", request.resultOn());
        LocalDate decisive = day.orElse(sheet.day());
        Optional<Money> postage = sheet.figureIfAny(POSTAGE, decisive);
        List<String> names = new ArrayList<>(sheet.figureIfAny(EXCLUDED, decisive).orElse(List.of()));
        int stated = sheet.figureIfAny(EXCLUDED_STATED, decisive).orElse(0);
        sixth(byAcceptance, decisive, sheet).ifPresent(names::add);
        Optional<String> excluded = Departments.among(names, request.owner());
        excluded.ifPresent(name -> sheet.step("属除外部门", name, FREE));
        boolean free = request.inHall() && request.wanted() && postage.isPresent() && excluded.isEmpty();
        Delivery delivery = new Delivery(free ? Mode.FREE_MAIL : Mode.COUNTER, free ? postage : Optional.empty(), excluded, Math.max(0, stated - names.size()));
        delivery.doubts().forEach(doubt -> sheet.step("存疑", doubt, FREE));
        return sheet.granted("送达方式", delivery, request.wanted() ? FREE : WISH);
    }

    /** The departments excluded by name when free mailing began, and the sixth if somebody entered it. */
    static List<String> excluded(Worksheet sheet) {
        List<String> names = new ArrayList<>(sheet.figure(EXCLUDED, BEGINNING));
        sixth(sheet.reading(WindowReadings.MAIL).equals("B"), BEGINNING, sheet).ifPresent(names::add);
        return names;
    }

    private static Optional<String> sixth(boolean byVolume, LocalDate day, Worksheet sheet) {
        return sheet.local(WindowReadings.SIXTH_EXCLUDED).or(() -> byVolume ? sheet.figureIfAny(SIXTH_BY_VOLUME, day) : Optional.empty());
    }
}
