package org.tongban.exchange.undo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.Imports.UndoRefused;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.exchange.Restorer.Before;
import org.tongban.exchange.UndoGuard;
import org.tongban.exchange.undo.Notes.Note;
import org.tongban.registry.Change;
import org.tongban.registry.RegistryRefused;

/** Takes one import back: nobody may object, nothing may have been changed since, then everything is put back in reverse order. */
final class Undoing {

    private final Map<String, Restorer> restorers;
    private final List<UndoGuard> guards;
    private final List<Note> notes;

    Undoing(List<Restorer> restorers, List<UndoGuard> guards, List<Note> notes) {
        this.restorers = restorers.stream().collect(Collectors.toMap(Restorer::topic, restorer -> restorer));
        this.guards = guards;
        this.notes = notes;
    }

    void run(Done done, Change change, Progress progress) {
        Set<PersonId> people = brought(Notes.PERSON).stream().map(subject -> new PersonId(Long.parseLong(subject))).collect(Collectors.toSet());
        Set<SiteId> sites = brought(Notes.SITE).stream().map(SiteId::new).collect(Collectors.toSet());
        guards.forEach(guard -> guard.objection(done, people, sites).ifPresent(sentence -> {
            throw new UndoRefused(sentence);
        }));
        checkUnchanged();
        try {
            for (List<Note> group : backwards()) {
                List<Before> before = group.stream().map(note -> new Before(note.subject(), note.before())).toList();
                restorer(group.get(0).topic()).restore(before, change, progress);
            }
        } catch (RegistryRefused e) {
            throw new UndoRefused("不能撤销：" + e.getMessage());
        }
    }

    private Set<String> brought(String topic) {
        return notes.stream().filter(note -> note.topic().equals(topic) && note.before().isEmpty()).map(Note::subject).collect(Collectors.toSet());
    }

    private Restorer restorer(String topic) {
        Restorer restorer = restorers.get(topic);
        if (restorer == null) {
            throw new UndoRefused("不能撤销：这次导入的内容属于一个没有安装的模块，请装上它再撤销");
        }
        return restorer;
    }

    private void checkUnchanged() {
        Map<String, List<Note>> byTopic = new LinkedHashMap<>();
        notes.forEach(note -> byTopic.computeIfAbsent(note.topic(), topic -> new ArrayList<>()).add(note));
        byTopic.forEach((topic, ofTopic) -> {
            Restorer restorer = restorer(topic);
            Map<String, String> now = restorer.now(ofTopic.stream().map(Note::subject).toList());
            for (Note note : ofTopic) {
                if (!Notes.mark(now.getOrDefault(note.subject(), "")).equals(note.after())) {
                    throw new UndoRefused("不能撤销：“" + restorer.title(note.subject()) + "”在这次导入之后又有改动；请直接更正有误的内容，或用更正的表格再导入一次");
                }
            }
        });
    }

    /** The notes from the last to the first, in runs of one topic. */
    private List<List<Note>> backwards() {
        List<Note> reversed = new ArrayList<>(notes);
        Collections.reverse(reversed);
        List<List<Note>> groups = new ArrayList<>();
        for (Note note : reversed) {
            List<Note> group = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (group == null || !group.get(0).topic().equals(note.topic())) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(note);
        }
        return groups;
    }
}
