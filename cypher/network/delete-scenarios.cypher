// question: Quels scénarios effacer, par leur identifiant ?
// parameters: $ids
// columns: 
MATCH (n:Scenario)
WHERE n.id IN $ids
DETACH DELETE n
