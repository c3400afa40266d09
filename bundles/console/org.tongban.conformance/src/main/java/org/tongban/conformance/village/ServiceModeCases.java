package org.tongban.conformance.village;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.ServiceModePolicy;

/** SC-1-a: the mode of a level's windows. */
@Component
public final class ServiceModeCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final ServiceModePolicy policy;

    @Activate
    public ServiceModeCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") ServiceModePolicy policy) {
        this.pack = pack;
        this.policy = policy;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-1-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        SiteLevel level = level(asked.words().text("level"));
        String domain = asked.words().maybeText("domain").orElse("");
        return PackCase.answer(policy.mode(level, domain, asked.sheet()), mode -> new Answer(mode, Map.of("mode", mode)));
    }

    private static SiteLevel level(String word) {
        return Arrays.stream(SiteLevel.values()).filter(level -> level.name().equals(word) || level.label().equals(word)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的层级：" + word));
    }
}
