package org.tongban.core.people;

/** The national levels of vocational skill, lowest first; which of them a place knows is its policy's matter. */
public enum SkillLevel {
    JUNIOR("五级/初级工"),
    INTERMEDIATE("四级/中级工"),
    SENIOR("三级/高级工"),
    TECHNICIAN("技师"),
    SENIOR_TECHNICIAN("高级技师");

    private final String label;

    SkillLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
