// The published numbers of flow rows; none where they are masked.
UNWIND $rows AS row
MATCH (r:ReferralFlow {id: row.id})
SET r.publishedCount = row.count,
  r.publishedStarted = row.started,
  r.publishedRefused = row.refused,
  r.publishedAbandoned = row.abandoned,
  r.publishedPending = row.pending,
  r.givesOutcomes = row.givesOutcomes
RETURN count(r) AS written
