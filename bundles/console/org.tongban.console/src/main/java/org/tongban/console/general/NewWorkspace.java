package org.tongban.console.general;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Plan;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;

/** Makes a workspace and adopts the place's pack in it. */
@Component(service = NewWorkspace.class)
public final class NewWorkspace {

    private final Workspaces workspaces;
    private final PolicyBook book;
    private final Plan plan;

    @Activate
    public NewWorkspace(@Reference Workspaces workspaces, @Reference PolicyBook book, @Reference Plan plan) {
        this.workspaces = workspaces;
        this.book = book;
        this.plan = plan;
    }

    /**
     * @param place a pack's id or its division code
     * @throws IllegalArgumentException with a sentence if no such pack is installed
     */
    PolicyPack create(Path folder, String place, Optional<String> url, String by) {
        PolicyPack pack = pack(place);
        workspaces.create(folder, pack.id(), url);
        plan.adopt(pack.id(), by);
        return pack;
    }

    /** The pack of a place; national law is no place. */
    public PolicyPack pack(String place) {
        List<PolicyPack> places = book.packs().stream().filter(pack -> !pack.divisionCode().isEmpty()).toList();
        return places.stream().filter(pack -> pack.id().equals(place) || pack.divisionCode().equals(place)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有安装“" + place + "”的方案包；已安装："
                        + places.stream().map(pack -> pack.id() + "（" + pack.place() + "，" + pack.divisionCode() + "）").collect(Collectors.joining("、"))
                        + " (no policy pack for this place is installed)"));
    }
}
