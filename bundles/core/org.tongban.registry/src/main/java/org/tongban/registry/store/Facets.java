package org.tongban.registry.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.Mask;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.time.DateRange;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.Site;

/**
 * A record field by field, by the fields' Chinese names, to tell what changed. A facet is compared as it is and shown
 * in the history as it may be shown.
 */
final class Facets {

    private record Facet(String value, UnaryOperator<String> mask) {
        String shown() {
            return mask.apply(value);
        }
    }

    private final Map<String, Facet> facets = new LinkedHashMap<>();

    private Facets() {
    }

    /** One field that differs; values as the history may show them. */
    record Difference(String field, String before, String after) {
    }

    static final Facets NONE = new Facets();

    private Facets with(String field, Object value) {
        return masked(field, value, UnaryOperator.identity());
    }

    private Facets masked(String field, Object value, UnaryOperator<String> mask) {
        Object plain = value instanceof Optional<?> maybe ? maybe.map(Object.class::cast).orElse("") : value;
        facets.put(field, new Facet(plain == null ? "" : plain.toString(), mask));
        return this;
    }

    static Facets of(Person person) {
        return new Facets().with("姓名", person.name())
                .masked("身份证号", person.identity().map(IdentityNumber::digits), Mask::identity)
                .with("性别", person.sex()).masked("联系电话", person.phone(), Mask::phone);
    }

    /** @param siteName how a site is shown */
    static Facets of(Employment employment, Function<Employment, String> siteName) {
        return new Facets().with("所在单位", siteName.apply(employment)).with("人员性质", employment.kind().label())
                .with("上岗时间", employment.term().from()).with("离岗时间", employment.term().last())
                .with("试用期起", employment.probation().map(DateRange::from)).with("试用期截止", employment.probation().flatMap(DateRange::last))
                .with("窗口编号", employment.windowNumber());
    }

    static Facets of(Certificate certificate) {
        return new Facets().with("技能等级", certificate.kind().label() + " " + certificate.level().label()).with("取证日期", certificate.issuedOn())
                .with("有效期至", certificate.validUntil()).with("证书编号", certificate.number());
    }

    static Facets of(Degree degree) {
        return new Facets().with("学历", degree.level().label()).with("全日制", degree.fullTime() ? "是" : "否").with("毕业时间", degree.graduatedOn());
    }

    static Facets of(AgreedPay pay) {
        return new Facets().with("基本工资", pay.monthly()).with("工资执行时间", pay.from()).with("工资依据", pay.document());
    }

    static Facets of(BankCard card) {
        return new Facets().masked("银行卡号", card.number(), Mask::card).with("开户行", card.bank()).with("银行卡启用时间", card.from());
    }

    static Facets of(Site site) {
        return new Facets().with("名称", site.name()).with("上级", site.parent()).with("层级", site.level().label())
                .with("常住人口", site.residents()).with("场地面积", site.area().map(area -> area.toPlainString())).with("别名", String.join("、", site.aliases()));
    }

    static Facets of(ServiceItem item) {
        return new Facets().with("事项名称", item.name()).with("主管部门", item.department()).with("事项类型", item.kind().label());
    }

    /** The fields in which the later differs; {@link #NONE} before for a new record, after for a removed one. */
    List<Difference> differences(Facets later) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Facet> all = facets.isEmpty() ? later.facets : facets;
        for (String field : all.keySet()) {
            Facet before = facets.get(field);
            Facet after = later.facets.get(field);
            String old = before == null ? "" : before.value;
            String fresh = after == null ? "" : after.value;
            if (!old.equals(fresh)) {
                differences.add(new Difference(field, old.isEmpty() ? "" : before.shown(), fresh.isEmpty() ? "" : after.shown()));
            }
        }
        return differences;
    }
}
