// The published count of flow rows; none where it is masked.
UNWIND $rows AS row
MATCH (r:ReferralFlow {id: row.id})
SET r.publishedCount = row.count
RETURN count(r) AS written
