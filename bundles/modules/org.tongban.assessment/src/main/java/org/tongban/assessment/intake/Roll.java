package org.tongban.assessment.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.PersonName;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;

/** Finds the person whom a row means: by identity number, or by site and name where the row has no number. */
final class Roll {

    static final Field<IdentityNumber> IDENTITY = Field.identity("身份证号", "身份证号码", "身份证", "公民身份号码", "居民身份证号码", "证件号码", "证件号");
    static final Field<String> NAME = Field.text("姓名", "人员姓名", "办事员姓名", "名字", "被考核人", "员工姓名", "办事员");
    static final Field<String> SITE = Field.text("单位", "所在单位", "所属单位", "工作单位", "单位名称", "中心", "所在中心", "派驻单位", "部门", "镇街", "窗口单位");

    private final Map<IdentityNumber, Dossier> byIdentity = new HashMap<>();
    private final Map<String, List<Dossier>> byName = new HashMap<>();
    private final SiteNames sites;

    Roll(People people, Sites sites) {
        for (Dossier dossier : people.all()) {
            dossier.person().identity().ifPresent(identity -> byIdentity.put(identity, dossier));
            byName.computeIfAbsent(PersonName.plain(dossier.person().name()), name -> new ArrayList<>()).add(dossier);
        }
        this.sites = new SiteNames(sites.all());
    }

    /** The person; where there is none the row has been refused with the reason. */
    Optional<Dossier> find(Row row) {
        Optional<IdentityNumber> identity = row.get(IDENTITY);
        Optional<String> name = row.get(NAME).map(PersonName::plain);
        if (identity.isEmpty()) {
            return byName(row, name);
        }
        Dossier dossier = byIdentity.get(identity.get());
        if (dossier == null) {
            row.refuse(IDENTITY, "花名册中没有这个身份证号的人；请先导入花名册，或核对号码");
        } else if (name.isPresent() && !name.get().equals(PersonName.plain(dossier.person().name()))) {
            row.refuse(NAME, "姓名与花名册中这个身份证号的人不同，请核对姓名和号码");
            return Optional.empty();
        }
        return Optional.ofNullable(dossier);
    }

    private Optional<Dossier> byName(Row row, Optional<String> name) {
        if (name.isEmpty()) {
            row.refuse(row.has(IDENTITY) ? IDENTITY : NAME, "没有身份证号也没有姓名，不知道是谁；请补填");
            return Optional.empty();
        }
        List<Dossier> found = byName.getOrDefault(name.get(), List.of());
        Optional<String> written = row.get(SITE);
        if (written.isPresent()) {
            Optional<SiteId> site = sites.find(written.get()).map(Site::id);
            if (site.isEmpty()) {
                row.refuse(SITE, "不认识这个单位；请用花名册中的单位名称，或填写身份证号");
                return Optional.empty();
            }
            found = found.stream().filter(dossier -> dossier.employments().stream().anyMatch(employment -> employment.site().equals(site.get()))).toList();
        }
        if (found.size() != 1) {
            row.refuse(NAME, found.isEmpty() ? "花名册中没有此人；请先导入花名册，或填写身份证号" : "花名册中有 " + found.size() + " 个同名的人，请填写身份证号或单位");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }
}
