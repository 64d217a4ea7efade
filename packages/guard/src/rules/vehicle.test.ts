import { table } from '../../test/table.ts';

table(
  'VEHICLE',
  [
    'The blue pickup with plate ⟦NH 448 2910⟧ brought him in.',
    "VIN ⟦1HGCM82633A004352⟧ was on our trauma patient's crash report.",
    'Whoever drives ⟦KLR-2291⟧, your wife is ready for pickup.',
    'He drove off in a gray pickup, plate ⟦NH 482 9917⟧.',
    'Her van with license plate ⟦7KDR204⟧ is still in our lot.',
    'The ambulance logged her car as VIN ⟦1HGCM82633A004352⟧.',
    'Her disability placard is ⟦P0099123⟧.',
    'He fractured his tibia on the motorcycle tagged ⟦MC 7741⟧.',
    'The car registered ⟦LB19 KXZ⟧ carried three of our patients.',
    'Red Subaru Outback ⟦KTV 4471⟧, your wife is out of surgery.',
    'Whoever parked ⟦7HXB914⟧, your mother is done with her infusion.',
    'The owner of the green Honda, ⟦RTL-6620⟧, is in our recovery room.',
  ],
  [
    'Park in bays 1 to 12.',
    'Our mammography bus visits Milford on Friday.',
    'Keep children in rear-facing seats.',
    'Our shuttle has room for two wheelchairs.',
    'Route 101 is closed; please plan more time.',
    'The mobile clinic is parked at the library on Mondays.',
    'Motorcycle crashes are a common cause of tibial fracture.',
    'The shuttle (Route 7) stops at our door.',
    'Vehicle exhaust worsens asthma.',
    'Our team raffles a Ford F-150 for the food bank.',
    'The van seats 12 and has 2 lifts.',
    'A Toyota RAV4 was donated to our shuttle program.',
  ],
);
