// question: Quelles vies de constats effacer, par leur clé ?
// parameters: $keys
// columns: 
MATCH (n:FindingLife)
WHERE n.key IN $keys
DETACH DELETE n
