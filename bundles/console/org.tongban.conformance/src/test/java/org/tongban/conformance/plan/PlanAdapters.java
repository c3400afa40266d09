package org.tongban.conformance.plan;

import java.util.List;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.assessment.HongqiAssessmentCases;
import org.tongban.conformance.payroll.HongqiPayCases;
import org.tongban.policy.hongqi.HongqiAssessment;
import org.tongban.policy.hongqi.HongqiAuthority;
import org.tongban.policy.hongqi.HongqiFeeds;
import org.tongban.policy.hongqi.HongqiFilingDuties;
import org.tongban.policy.hongqi.HongqiMilestones;
import org.tongban.policy.hongqi.HongqiOversight;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.hongqi.HongqiPay;
import org.tongban.policy.hongqi.HongqiSecondees;
import org.tongban.policy.hongqi.HongqiValidity;
import org.tongban.policy.sucheng.SuchengAuthority;
import org.tongban.policy.sucheng.SuchengMilestones;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengValidity;
import org.tongban.policy.yushan.YushanMilestones;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.policy.yushan.YushanValidity;

/** The adapters of the clauses on the plan itself in Hongqi, Sucheng and Yushan, with the packs' own policies. */
public final class PlanAdapters {

    private PlanAdapters() {
    }

    public static List<ClauseAdapter> all() {
        HongqiPack hongqi = new HongqiPack();
        SuchengPack sucheng = new SuchengPack();
        YushanPack yushan = new YushanPack();
        HongqiFeeds feeds = new HongqiFeeds();
        HongqiAssessment assessment = new HongqiAssessment();
        HongqiPay pay = new HongqiPay();
        return List.of(new HongqiPlanCases(hongqi, new HongqiValidity(), new HongqiAuthority(), new HongqiFilingDuties(), new HongqiMilestones()),
                new HongqiSupervisionCases(hongqi, new HongqiOversight()), new HongqiFeedCases(hongqi, feeds, feeds), new HongqiAssessmentCases(hongqi, assessment, assessment, assessment, new HongqiSecondees()),
                new HongqiPayCases(hongqi, pay, pay, pay), new SuchengPlanCases(sucheng, new SuchengValidity(), new SuchengMilestones(), new SuchengAuthority()),
                new YushanPlanCases(yushan, new YushanValidity(), new YushanMilestones()));
    }
}
