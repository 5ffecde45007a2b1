/**
 * Set-based, and led by the instances: the history is only read of those that were under way, by its primary key.
 * Row-level security holds for both tables, so everybody gets the numbers of the cases that he may see.
 */

/** Tokens by element, and for how long they stand. $2 now. @param instances SQL they come from @param which SQL that chooses some of them @param by columns to tell apart besides */
const tokensOf = (instances: string, which: string, by = ''): string => `
  SELECT ${by}token->>0 AS "elementId", count(*)::int AS count,
    min(age) AS "minSeconds", avg(age) AS "avgSeconds", max(age) AS "maxSeconds"
  FROM ${instances}
    CROSS JOIN LATERAL jsonb_array_elements(instance.standing) AS token
    CROSS JOIN LATERAL (SELECT extract(epoch FROM $2::timestamptz - (token->>2)::timestamptz)::float8 AS age) AS stay
  WHERE ${which} AND instance."endedAt" IS NULL
  GROUP BY ${by}"elementId" ORDER BY count DESC, "elementId"`;

/** $1 definition, $2 now */
export const openTokens = tokensOf('bh_instance AS instance', 'instance."definitionId" = $1');

/**
 * SQL for where the instances of some subjects stand, by definition and element, and for how long. Row-level security
 * holds.
 *
 * @param subjects SQL that gives the ids of the subjects from `$1`, each once; `$2` is the present moment
 */
export function openTokensOf(subjects: string): string {
  // Joined, not looked up: how many there are is known of the tables, not of a set.
  const instances = `bh_instance AS instance JOIN (${subjects}) AS subject (id) ON subject.id = instance."subjectId"`;
  return tokensOf(instances, 'TRUE', '"definitionId", ');
}

const underWay = `instance."definitionId" = $1 AND instance."startedAt" < $3
      AND (instance."endedAt" IS NULL OR instance."endedAt" >= $2)`;

/** A visit is an element and an execution of one instance. $1 definition, $2 from, $3 to */
export const durations = `
  WITH visit AS (
    SELECT entry."elementId", bool_or(entry.event = 'cancel') AS cancelled,
      extract(epoch FROM max(entry.at) - min(entry.at))::float8 AS seconds
    FROM bh_instance AS instance JOIN bh_history AS entry ON entry."instanceId" = instance.id
    WHERE ${underWay} AND entry.event <> 'take' AND entry."executionId" IS NOT NULL AND entry.at < $3
    GROUP BY entry."instanceId", entry."elementId", entry."executionId"
    HAVING bool_or(entry.event <> 'enter') AND max(entry.at) >= $2
  )
  SELECT "elementId",
    count(*) FILTER (WHERE NOT cancelled)::int AS completed, count(*) FILTER (WHERE cancelled)::int AS cancelled,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) FILTER (WHERE NOT cancelled) AS "p50Seconds",
    percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) FILTER (WHERE NOT cancelled) AS "p95Seconds"
  FROM visit GROUP BY 1 ORDER BY 5 DESC NULLS LAST, 1`;

/** $1 definition, $2 from, $3 to */
export const flows = `
  WITH taken AS (
    SELECT entry."elementId", count(*) AS times
    FROM bh_instance AS instance JOIN bh_history AS entry ON entry."instanceId" = instance.id
    WHERE ${underWay} AND entry.event = 'take' AND entry.at >= $2 AND entry.at < $3
    GROUP BY entry."instanceId", entry."elementId"
  )
  SELECT "elementId" AS "flowId", sum(times)::int AS times, count(*)::int AS instances
  FROM taken GROUP BY 1 ORDER BY 2 DESC, 1`;

/** $1 instance, $2 after, $3 limit */
export const path = `
  WITH stop AS (
    SELECT * FROM bh_history
    WHERE "instanceId" = $1 AND seq > $2 AND event IN ('enter', 'take') ORDER BY seq LIMIT $3
  )
  SELECT stop.seq, CASE stop.event WHEN 'take' THEN 'flow' ELSE 'element' END AS kind, stop."elementId", stop.at,
    closing.at AS until,
    CASE WHEN stop.event = 'enter' THEN
      CASE closing.event WHEN 'leave' THEN 'left' WHEN 'cancel' THEN 'cancelled' ELSE 'open' END END AS outcome,
    stop."executionId", stop.state, stop."commandId"
  FROM stop LEFT JOIN LATERAL (
    SELECT entry.at, entry.event FROM bh_history AS entry
    WHERE stop.event = 'enter' AND entry."instanceId" = $1 AND entry.seq > stop.seq
      AND entry.event IN ('leave', 'cancel') AND entry."elementId" = stop."elementId"
      AND (entry."executionId" = stop."executionId" OR entry."executionId" IS NULL)
    ORDER BY entry.seq LIMIT 1
  ) AS closing ON true
  ORDER BY stop.seq`;
