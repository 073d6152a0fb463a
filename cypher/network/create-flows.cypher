// question: Combien de nœuds pour les relevés d’orientations de ce lot ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
CREATE (n:ReferralFlow)
SET n = row.properties
RETURN count(n) AS written
