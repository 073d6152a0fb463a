// question: Combien de relevés d’orientations effacés ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (n:ReferralFlow {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
