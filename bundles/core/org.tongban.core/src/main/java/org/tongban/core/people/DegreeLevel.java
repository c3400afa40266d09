package org.tongban.core.people;

/** Levels of education, lowest first. */
public enum DegreeLevel {
    SECONDARY("高中及以下"),
    JUNIOR_COLLEGE("大专"),
    BACHELOR("本科"),
    MASTER("硕士"),
    DOCTOR("博士");

    private final String label;

    DegreeLevel(String label) {
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
