package org.tongban.conformance.plan;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.staffing.AuthorityPolicy;

/** YK: who hires, manages, trains and assesses whom. */
@Component
public final class YongkangAuthorityCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final AuthorityPolicy authority;

    @Activate
    public YongkangAuthorityCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") AuthorityPolicy authority) {
        this.pack = pack;
        this.authority = authority;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-3.1-c", "YK-3.2-c", "YK-3.2-g", "YK-6.2-f");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        return AuthorityWords.allowed(authority, new PackCase(pack, clause, in));
    }
}
