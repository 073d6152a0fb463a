// question: Combien d’écritures et de morceaux d’écritures l’historique garde-t-il ?
// parameters: 
// columns: writes, parts
OPTIONAL MATCH (r:ChangeRecord)
WITH count(r) AS writes
OPTIONAL MATCH (p:ChangePart)
RETURN writes, count(p) AS parts
