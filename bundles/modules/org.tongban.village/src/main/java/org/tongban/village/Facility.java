package org.tongban.village;

/** What a station has or keeps (the inspection form's checklist). */
public enum Facility {

    DESKS("办公桌椅"),
    REST_AREA("群众休息区"),
    COMPUTER("电脑"),
    NETWORK("网络"),
    DOOR_SIGN("门头标牌"),
    DISPLAY_RACK("宣传展架"),
    POST_BOARD("岗位牌"),
    RULES_ON_WALL("制度上墙"),
    DRESS_CODE("规范着装");

    private final String label;

    Facility(String label) {
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
