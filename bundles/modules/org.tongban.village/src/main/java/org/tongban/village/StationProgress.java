package org.tongban.village;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.law.Finding;
import org.tongban.policy.village.AchievementPolicy.Achievement;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.StationTierPolicy.TierSplit;

/** How far the reform of the stations has come. */
@ProviderType
public interface StationProgress {

    Standing on(LocalDate day);

    /**
     * The state of the stations on a day. A finding is empty where no policy answers.
     *
     * @param stations     stations on record
     * @param built        stations accepted by the day
     * @param meeting      stations that are built and meet the standards of their tier in the day's year
     * @param construction the works against the checkpoints
     * @param achievement  the stations that meet their standard against the goal
     * @param split        the stations over the tiers
     */
    record Standing(LocalDate day, int stations, int built, int meeting, Optional<Finding<ConstructionPolicy.Progress>> construction,
            Optional<Finding<Achievement>> achievement, Optional<Finding<TierSplit>> split) {
    }
}
